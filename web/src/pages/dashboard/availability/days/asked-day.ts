// A date that the address asks for, with the hours to draft for it: how other places lead to a day's hours.
import { rangeField } from '@holdfast/contract/availability/availability-input.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { type IsoDate, isIsoDate } from '@holdfast/contract/time/local-date.ts';
import * as z from 'zod/mini';
import type { Range } from '../../times/range.ts';

export interface AskedDay {
  readonly date: IsoDate;
  /** Null: as they are. */
  readonly ranges: readonly Range[] | null;
}

const rangesField = z.array(rangeField).check(z.minLength(1), z.maxLength(limits.rangesPerDay));

/** Null where the address asks for none. Hours that cannot be read count as not given. */
export function askedDay(search: URLSearchParams): AskedDay | null {
  const date = search.get('day') ?? '';
  if (!isIsoDate(date)) return null;
  const hours = (search.get('hours') ?? '').split(',').map((text) => {
    const [start, end] = text.split('-');
    return { start, end };
  });
  const ranges = z.safeParse(rangesField, hours);
  return { date, ranges: ranges.success ? ranges.data : null };
}
