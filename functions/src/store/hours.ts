// Stored hours of a provider: as rules for the slot engine, and as the fields that a save replaces.
import { providerSchema } from '@holdfast/contract/documents/provider.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Change } from './written.ts';

const schema = z.pick(providerSchema, {
  timeZone: true,
  weekly: true,
  overrides: true,
  availabilityVersion: true,
});

export type StoredHours = Stored<typeof schema>;
type Hours = Omit<StoredHours, 'availabilityVersion'>;

/** Null if there is no such provider. */
export function hoursFromSnapshot(snapshot: DocumentSnapshot): StoredHours | null {
  return snapshot.exists ? z.parse(schema, snapshot.data()) : null;
}

/** Throws RangeError for what no schema of ours accepts. */
export function availabilityRulesFrom({
  timeZone,
  weekly,
  overrides,
}: {
  readonly timeZone: string;
  readonly weekly: Hours['weekly'];
  readonly overrides: readonly Pick<Hours['overrides'][number], 'date' | 'ranges'>[];
}): AvailabilityRules {
  return {
    zone: timeZoneId(timeZone),
    weekly: weekly.map((hours) => ({ ...localRange(hours), days: hours.days })),
    overrides: overrides.map(({ date, ranges }) => ({ date: isoDate(date), ranges: ranges.map(localRange) })),
  };
}

export function hoursFields({ weekly, overrides, ...hours }: StoredHours): Change<typeof providerSchema> {
  return { ...hours, weekly: [...weekly], overrides: [...overrides] };
}

function localRange({ start, end }: { readonly start: string; readonly end: string }) {
  return { start: localTime(start), end: localTime(end) };
}
