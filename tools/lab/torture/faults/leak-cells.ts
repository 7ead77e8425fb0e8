// Planted fault: what is given back leaves its last cell behind.
import { giveBack as realGiveBack } from '../../../../functions/src/lock/give-back.ts';
import { cellMs } from '../../../../core/src/slots/taken-time.ts';
import { instant } from '../../../../contract/src/time/instant.ts';

export function giveBack(...[deps, providerId, giving, ...rest]: Parameters<typeof realGiveBack>) {
  const { from, to } = giving.taken;
  return realGiveBack(deps, providerId, { ...giving, taken: { from, to: instant(to - cellMs) } }, ...rest);
}
