// The hours that are being edited: from what is stored, and to what is sent.
import {
  type AvailabilityInput,
  availabilityInput,
} from '@holdfast/contract/availability/availability-input.ts';
import type { ProviderDocument } from '@holdfast/contract/documents/provider.ts';
import * as z from 'zod/mini';
import { type OverrideDay, overrideDays } from './override-days.ts';
import { byStart, type Week, weekFromWeekly, weeklyFromWeek } from './week.ts';

export interface HoursDraft {
  readonly timeZone: string;
  readonly week: Week;
  readonly overrides: readonly OverrideDay[];
}

export type StoredHours = Pick<ProviderDocument, 'timeZone' | 'weekly' | 'overrides'>;

export function draftFromStored({ timeZone, weekly, overrides }: StoredHours): HoursDraft {
  return { timeZone, week: weekFromWeekly(weekly), overrides: overrideDays(overrides) };
}

/** What would be sent, if all of it can be. */
export function inputFromDraft({ timeZone, week, overrides }: HoursDraft): AvailabilityInput | null {
  const input = z.safeParse(availabilityInput, {
    timeZone,
    weekly: weeklyFromWeek(week),
    overrides: overrides.map(({ ranges, ...rest }) => ({ ...rest, ranges: [...ranges].sort(byStart) })),
  });
  return input.success ? input.data : null;
}
