// How far ahead a type can be booked.
import { endOfLocalDay, localDayAt } from '../time/local-day.ts';
import type { Instant } from '../time/instant.ts';
import type { SlotRules } from './slot-rules.ts';

/** The end of the provider's local date today + windowDays - 1. A slot may end exactly then. */
export function windowEnd(rules: Pick<SlotRules, 'availability' | 'windowDays'>, now: Instant): Instant {
  const { zone } = rules.availability;
  return endOfLocalDay(zone, localDayAt(zone, now) + rules.windowDays - 1);
}
