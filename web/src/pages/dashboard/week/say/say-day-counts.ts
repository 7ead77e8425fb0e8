// What is booked and free on a day. On days that are over, and where nothing is open, nothing is free.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { DayParts } from '../model/day-parts.ts';
import { weekWords } from '../words/week-words.ts';

/** Empty where a day is closed or over and nobody has booked. */
export function sayDayCounts(
  { day, open, bookedCount }: Pick<DayParts, 'day' | 'open' | 'bookedCount'>,
  today: IsoDate,
  how: 'briefly' | 'in full',
): string {
  const isBookable = day.date >= today && open.length > 0;
  if (!isBookable || (day.freeCount === 0 && bookedCount > 0)) {
    return bookedCount === 0 ? '' : weekWords.booked(bookedCount);
  }
  return how === 'briefly'
    ? weekWords.bookedAndFree(bookedCount, day.freeCount)
    : weekWords.bookedAndFreeTimes(bookedCount, day.freeCount);
}
