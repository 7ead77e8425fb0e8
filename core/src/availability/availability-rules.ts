// When a provider works: weekly hours and the dates that differ, all in the provider's own zone.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { LocalTime } from '../time/local-time.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

/** A stretch of wall-clock time. An end at or before the start runs into the next day and belongs to the day it starts on. */
export interface LocalRange {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** A range that recurs on weekdays, 1 = Monday to 7 = Sunday. */
export interface WeeklyRange extends LocalRange {
  readonly days: readonly number[];
}

/** Replaces one local date: its own ranges instead of the weekly ones, none = a day off. It also ends what ran over from the night before. */
export interface DateOverride {
  readonly date: IsoDate;
  readonly ranges: readonly LocalRange[];
}

export interface AvailabilityRules {
  readonly zone: TimeZoneId;
  readonly weekly: readonly WeeklyRange[];
  readonly overrides: readonly DateOverride[];
}
