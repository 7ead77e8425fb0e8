// Which clocks an appointment is read on after it was moved or cancelled.
import type { Clocks } from '@holdfast/contract/parts/clocks.ts';

/** The answer to a change speaks of the zone that the booking remembers, which need not be where its reader is now. */
export function clocksAfterChange(before: Clocks | undefined, after: Clocks | undefined): Clocks | undefined {
  if (!before || !after) return before ?? after;
  const isSameReader = before.visitor?.zone === after.visitor?.zone;
  return { provider: after.provider, visitor: isSameReader ? after.visitor : before.visitor };
}
