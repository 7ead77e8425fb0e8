// Instants: points on the UTC time line, as core counts them, and their text.
import { dayNumberAt, twoDigits } from './local-date.ts';

declare const instantBrand: unique symbol;

/** Epoch milliseconds (UTC). The only form of absolute time inside core. */
export type Instant = number & { readonly [instantBrand]: true };

/** A half-open stretch of real time: `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** Marks epoch milliseconds as an instant. Throws RangeError when they are not a whole number that dates can hold. */
export function instant(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || Math.abs(epochMs) > 8.64e15) {
    throw new RangeError(`${epochMs} is not an instant in epoch milliseconds`);
  }
  return epochMs as Instant;
}

const hyphen = 45;
const point = 46;
const colon = 58;
const letterT = 84;
const letterZ = 90;

/**
 * Reads RFC 3339 text that ends in `Z`. Throws RangeError for anything else. By arithmetic, because a busy year has ten
 * thousand instants in it; text of another shape than `isoFromInstant` writes, seconds with or without milliseconds, is
 * left to `Date.parse`.
 */
export function instantFromIso(iso: string): Instant {
  if (iso.charCodeAt(iso.length - 1) !== letterZ) throw new RangeError('an instant in text ends in Z');
  const day = dayNumberAt(iso);
  const hour = twoDigits(iso, 11);
  const minute = twoDigits(iso, 14);
  const second = twoDigits(iso, 17);
  const millisecond = millisecondAt(iso);
  const plain =
    day === Math.floor(day) &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60 &&
    second >= 0 &&
    second < 60 &&
    millisecond >= 0 &&
    separatorsStand(iso);
  if (!plain) return instant(Date.parse(iso));
  return instant(day * dayMs + ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond);
}

/** 0 when the text has no fraction, -1 when it has one that is not three digits. */
function millisecondAt(iso: string): number {
  if (iso.length === 20) return 0;
  const hundreds = iso.charCodeAt(20) - 48;
  const rest = twoDigits(iso, 21);
  return iso.length === 24 && hundreds >= 0 && hundreds <= 9 && rest >= 0 ? hundreds * 100 + rest : -1;
}

function separatorsStand(iso: string): boolean {
  return (
    iso.charCodeAt(4) === hyphen &&
    iso.charCodeAt(7) === hyphen &&
    iso.charCodeAt(10) === letterT &&
    iso.charCodeAt(13) === colon &&
    iso.charCodeAt(16) === colon &&
    (iso.length === 20 || iso.charCodeAt(19) === point)
  );
}

// Lists of slots ask for many minutes of few days, so the last date's text and every minute's text are kept.
let lastDay = Number.NaN;
let lastDate = '';
const minuteTexts: string[] = [];

/** Writes an instant as RFC 3339 text in UTC with milliseconds, such as `2027-01-11T09:00:00.000Z`. */
export function isoFromInstant(at: Instant): string {
  const day = Math.floor(at / dayMs);
  const minute = (at - day * dayMs) / minuteMs;
  if (!Number.isInteger(minute)) return new Date(at).toISOString();
  if (day !== lastDay) {
    lastDate = new Date(at).toISOString().slice(0, -13);
    lastDay = day;
  }
  minuteTexts[minute] ??= new Date(minute * minuteMs).toISOString().slice(11);
  return lastDate + minuteTexts[minute];
}
