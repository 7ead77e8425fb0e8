// Planted fault: the time that a booking takes ends where the appointment ends.
import { takenBy as realTaken } from '../../../../core/src/slots/taken-time.ts';
import type { SlotRules } from '../../../../core/src/slots/slot-question.ts';
import type { Instant, Interval } from '../../../../contract/src/time/instant.ts';

export { cellMs, cellsOf, ledgerDaysOf } from '../../../../core/src/slots/taken-time.ts';

export function takenBy(rules: SlotRules, start: Instant): Interval {
  return realTaken({ ...rules, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 }, start);
}
