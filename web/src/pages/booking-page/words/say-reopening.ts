// When bookings open again, as a sentence on the provider's own calendar.
import { sayDate, sayDateAndYear } from '@holdfast/contract/text/say-time.ts';
import { isIsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { bookingWords } from './booking-words.ts';
import type { BookingState } from '../state/booking-state.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';

/** Null where the provider has not said it. Another year is named. */
export function sayReopening(
  { until }: Pause,
  { now, clocks, reader }: Pick<BookingState, 'now' | 'clocks' | 'reader'>,
): string | null {
  if (until === null || !isIsoDate(until)) return null;
  const isThisYear = until.slice(0, 4) === localDate(now, clocks.provider).slice(0, 4);
  return bookingWords.paused.until(isThisYear ? sayDate(until, reader) : sayDateAndYear(until, reader));
}
