// A span of minutes as a person says it: an amount of minutes, hours or days.

export type SpanUnit = 'minutes' | 'hours' | 'days';

export const minutesIn: Readonly<Record<SpanUnit, number>> = { minutes: 1, hours: 60, days: 1_440 };

/** The largest unit that holds it without a rest; `fallback` for none at all. */
export function unitOfSpan(minutes: number, fallback: SpanUnit): SpanUnit {
  if (minutes === 0 || !Number.isFinite(minutes)) return fallback;
  if (minutes % minutesIn.days === 0) return 'days';
  return minutes % minutesIn.hours === 0 ? 'hours' : 'minutes';
}

/** Not a number where there is none. */
export function spanFrom(amount: number | null, unit: SpanUnit): number {
  return amount === null ? Number.NaN : amount * minutesIn[unit];
}

/** The amount of `unit`, or null where there is none. May be broken, such as 1.5 hours. */
export function amountIn(minutes: number, unit: SpanUnit): number | null {
  return Number.isFinite(minutes) ? minutes / minutesIn[unit] : null;
}
