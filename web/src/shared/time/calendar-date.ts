// Arithmetic on calendar dates, which have no zone and no clock.
import { dayMilliseconds } from './time-kinds.ts';
import type { IsoDate } from './time-kinds.ts';

/** The date as UTC midnight: a carrier for formatting and arithmetic, not a moment anybody lives through. */
export function carrierOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(carrierOf(date) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((carrierOf(to) - carrierOf(from)) / dayMilliseconds);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return new Date(carrierOf(date)).getUTCDay() || 7;
}

/** Whether the text is a date that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return false;
  const carrier = carrierOf(text);
  return Number.isFinite(carrier) && new Date(carrier).toISOString().startsWith(text);
}
