// What a day off or a day with other hours says below its date.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { type IsoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';
import type { DayPlan } from '../model/override-days.ts';
import { rangesOf, type Week } from '../model/week.ts';
import type { AvailabilityWords } from '../words/en.ts';
import { sayRanges } from '../../times/say-range.ts';

/** "12:00 – 16:00 only" where the week has hours on these days, "Open 10:00 – 14:00" where it has none. */
export function sayPlan(
  { ranges, label, dates }: DayPlan & { readonly dates: readonly IsoDate[] },
  week: Week,
  reader: Reader,
  words: Pick<AvailabilityWords, 'untilNextMorning' | 'week' | 'days'>,
): string {
  const { closed, only, open, labelled } = words.days;
  const isUsuallyOpen = dates.some((date) => rangesOf(week, weekdayOf(date)).length > 0);
  const said = sayRanges(ranges, reader, words);
  const hours = ranges.length === 0 ? closed : isUsuallyOpen ? only(said) : open(said);
  return label === '' ? hours : labelled(hours, isolated(label));
}
