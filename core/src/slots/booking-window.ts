// How far ahead a type can be booked.
import { endOfLocalDay, localDayAt } from '../time/local-day.ts';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { tableEndsAt } from '../time/zone-table.ts';
import type { SlotRules } from './slot-question.ts';

/** The end of local date today + windowDays - 1, never after the table of clocks. A slot may end then. */
export function windowEnd(rules: Pick<SlotRules, 'availability' | 'windowDays'>, now: Instant): Instant {
  const { zone } = rules.availability;
  const lastDate = endOfLocalDay(zone, localDayAt(zone, now) + rules.windowDays - 1);
  return instant(Math.min(lastDate, tableEndsAt));
}
