// The public holidays worth suggesting: on days that are open, and not decided otherwise.
import { isIsoDate, type IsoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';
import type { HoursDraft } from '../model/hours-draft.ts';
import { rangesOf } from '../model/week.ts';

export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
}

/** In order; of two on one date the first. */
export function suggestedHolidays(
  holidays: readonly { readonly date: string; readonly name: string }[],
  { week, overrides }: Pick<HoursDraft, 'week' | 'overrides'>,
): Holiday[] {
  const taken = new Set<string>(overrides.map(({ date }) => date));
  const suggested: Holiday[] = [];
  for (const { date, name } of [...holidays].sort((a, b) => a.date.localeCompare(b.date))) {
    if (!isIsoDate(date) || taken.has(date) || rangesOf(week, weekdayOf(date)).length === 0) continue;
    taken.add(date);
    suggested.push({ date, name });
  }
  return suggested;
}
