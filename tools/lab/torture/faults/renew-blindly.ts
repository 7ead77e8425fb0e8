// Planted fault: a lapsed hold is renewed like a live one, and takes its places in limits unchecked.
import { instant } from '../../../../contract/src/time/instant.ts';
import { renewHold as realRenewHold } from '../../../../functions/src/lock/renew-hold.ts';

export * from '../../../../functions/src/lock/renew-hold.ts';

export function renewHold(
  ...[deps, hold, renewal]: Parameters<typeof realRenewHold>
): ReturnType<typeof realRenewHold> {
  return realRenewHold(deps, hold, { ...renewal, now: instant(hold.until - 1) });
}
