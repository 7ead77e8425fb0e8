// Reads one zone as moment-timezone packs it (momentjs.com/timezone/docs, "Packed Format").
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { tableYears } from './table-years.ts';

const minuteMs = 60_000;

/** The name, and the periods of one offset within the years of the table; the outer two are open-ended. */
export function unpackClock(text: string): [name: string, clock: OffsetSegment[]] {
  const [name = '', , offsets = '', indices = '', gaps = ''] = text.split('|');
  const byIndex = offsets.split(' ').map((offset) => 0 - Math.round(base60(offset) * minuteMs));
  const first = Date.UTC(tableYears.first, 0, 1);
  const end = Date.UTC(tableYears.last + 1, 0, 1);
  const segments: OffsetSegment[] = [];
  const between = gaps === '' ? [] : gaps.split(' ');
  let start = Number.NEGATIVE_INFINITY;
  let until = 0;
  for (const [at, index] of [...indices].entries()) {
    const gap = between[at];
    // The first one counts from 1970, each other one from its predecessor; the last offset has no end.
    until = gap === undefined ? Number.POSITIVE_INFINITY : Math.round(until + base60(gap) * minuteMs);
    const offset = byIndex[base60(index)];
    if (offset === undefined) throw new RangeError(`${name} has no offset ${index}`);
    const last = segments.at(-1);
    if (until > first && start < end) {
      if (last?.offset === offset) segments[segments.length - 1] = { ...last, end: until };
      else segments.push({ start, end: until, offset });
    }
    start = until;
  }
  return [name, openEnded(segments)];
}

function openEnded(segments: readonly OffsetSegment[]): OffsetSegment[] {
  return segments.map(({ start, end, offset }, at) => ({
    start: at === 0 ? Number.NEGATIVE_INFINITY : start,
    end: at === segments.length - 1 ? Number.POSITIVE_INFINITY : end,
    offset,
  }));
}

/** Digits 0-9, a-z, A-X; a fraction after a full stop. */
function base60(text: string): number {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)([0-9a-zA-X]*)\.?([0-9a-zA-X]*)$/.exec(text) ?? [];
  if (whole === '' && fraction === '') throw new RangeError(`${text} is no number in base 60`);
  let value = 0;
  for (const digit of whole) value = value * 60 + digitValue(digit);
  let unit = 1;
  for (const digit of fraction) {
    unit /= 60;
    value += digitValue(digit) * unit;
  }
  return sign === '-' ? -value : value;
}

function digitValue(digit: string): number {
  return '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'.indexOf(digit);
}
