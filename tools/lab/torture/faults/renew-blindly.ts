// Planted fault: a lapsed hold is renewed as if it were live, so it takes its places in limits back
// unchecked.
import { instant } from '../../../../contract/src/time/instant.ts';
import { renewHold as realRenewHold } from '../../../../functions/src/lock/renew-hold.ts';

export * from '../../../../functions/src/lock/renew-hold.ts';

export function renewHold(
  ...[deps, hold, renewal]: Parameters<typeof realRenewHold>
): ReturnType<typeof realRenewHold> {
  return realRenewHold(deps, hold, { ...renewal, now: instant(hold.until - 1) });
}
