// Dates with other hours as the list names them: "Friday, December 4", "December 24 – 31".
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayDate, sayDateAndYear, sayLongDates } from '@holdfast/contract/text/say-time.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';

/** The year is said where the date is more than eleven months ahead. */
export function sayDays(
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
  reader: Reader,
): string {
  if (from !== to) return sayLongDates(from, to, reader);
  return from > addDays(today, 330) || from < today ? sayDateAndYear(from, reader) : sayDate(from, reader);
}
