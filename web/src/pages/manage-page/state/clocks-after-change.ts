// Which clocks an appointment is read on after it was moved or cancelled.
import type { Clocks } from '@holdfast/contract/parts/clocks.ts';

/** The response to a change is for the zone that the booking remembers; its reader may be elsewhere now. */
export function clocksAfterChange(before: Clocks | undefined, after: Clocks | undefined): Clocks | undefined {
  if (!before || !after) return before ?? after;
  const isSameReader = before.visitor?.zone === after.visitor?.zone;
  return { provider: after.provider, visitor: isSameReader ? after.visitor : before.visitor };
}
