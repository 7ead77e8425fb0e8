// Whether one start is offered: asks the engine that makes the list about exactly this stretch.
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotRules } from './slot-question.ts';

export function isOffered(
  rules: SlotRules,
  taken: readonly Interval[],
  now: Instant,
  start: Instant,
): boolean {
  const to = instant(start + rules.durationMinutes * minuteMs);
  return offerSlots({ rules, taken, now, from: start, to }).includes(start);
}
