// What the save bar says has changed: "Thursday", "Thursday and December 24 – 31", "The zone".
import type { Reader } from '@holdfast/contract/text/reader.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { type ChangedParts, rowsOfDates } from '../model/changed-parts.ts';
import type { AvailabilityWords } from '../words/en.ts';
import { sayDays } from './say-days.ts';
import { sayList } from '../../times/say-list.ts';
import { weekdayName } from './say-weekday.ts';

export function sayChanges(
  { weekdays, dates, isMoved }: ChangedParts,
  today: IsoDate,
  reader: Reader,
  words: AvailabilityWords,
): string {
  const coming = rowsOfDates(dates.filter((date) => date >= today));
  const names = [
    ...(isMoved ? [words.save.zone] : []),
    ...weekdays.map((weekday) => weekdayName(weekday, reader)),
    ...coming.map((days) => sayDays(days, today, reader)),
    ...(dates.some((date) => date < today) ? [words.save.pastDays] : []),
  ];
  const most = 4;
  const shown =
    names.length > most ? [...names.slice(0, most - 1), words.save.more(names.length - most + 1)] : names;
  return words.save.changed(sayList(shown, words.and));
}
