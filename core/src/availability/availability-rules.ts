// When a provider works: weekly hours and the dates that differ, in the provider's own zone.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { LocalTime } from '../time/local-time.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

/** Wall-clock time that belongs to the day it starts on. An end at or before the start is on the next day. */
export interface LocalRange {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** A range that recurs on weekdays, 1 = Monday to 7 = Sunday. */
export interface WeeklyRange extends LocalRange {
  readonly days: readonly number[];
}

/** Replaces a local date's weekly ranges; none = a day off. It also ends the range of the night before. */
export interface DateOverride {
  readonly date: IsoDate;
  readonly ranges: readonly LocalRange[];
}

export interface AvailabilityRules {
  readonly zone: TimeZoneId;
  readonly weekly: readonly WeeklyRange[];
  readonly overrides: readonly DateOverride[];
}
