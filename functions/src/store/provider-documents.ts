// Providers and their booking types as they are stored, read tolerantly (unknown fields are ignored) and written whole.
import type { BookingCaps } from '@holdfast/core/booking/booking-caps.ts';
import { openPolicy } from '@holdfast/core/booking/change-policy.ts';
import type { BookedProvider, Question } from '@holdfast/core/booking/booking-types.ts';
import type { BookableType } from '@holdfast/core/booking/decide-confirmation.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import type { SlotRules } from '@holdfast/core/slots/slot-rules.ts';
import { isoDate } from '@holdfast/core/time/local-date.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as z from 'zod/mini';

/** Minutes before the start at which clients are reminded. Documents written before reminders existed have none. */
export const reminderMinutesField = z.prefault(z.array(z.number()), []);

/** See core/src/booking/change-policy.ts. Documents written before policies existed have the open one. */
export const policyField = z.prefault(
  z.object({
    cancelUntilMinutes: z.nullable(z.number()),
    moveUntilMinutes: z.nullable(z.number()),
    mostMoves: z.nullable(z.number()),
    reasonRequired: z.boolean(),
  }),
  openPolicy,
);

const range = z.object({ start: z.string(), end: z.string() });

/** `providers/{uid}`. Local times as `HH:MM`, dates as `YYYY-MM-DD`, in `timeZone`. */
export const providerSchema = z.object({
  v: z.literal(1),
  slug: z.string(),
  name: z.string(),
  headline: z.string(),
  /** Where mails to the provider go, and the language they are in; empty = nowhere. */
  email: z.prefault(z.string(), ''),
  locale: z.prefault(z.string(), 'en'),
  timeZone: z.string(),
  status: z.enum(['active', 'inactive']),
  weekly: z.array(z.object({ days: z.array(z.number()), start: z.string(), end: z.string() })),
  overrides: z.array(z.object({ date: z.string(), ranges: z.array(range) })),
});

/** `providers/{uid}/bookingTypes/{id}`. Minutes are multiples of five. `position` orders the types on the page. */
export const bookingTypeSchema = z.object({
  v: z.literal(1),
  name: z.string(),
  summary: z.string(),
  position: z.number(),
  status: z.enum(['visible', 'archived']),
  durationMinutes: z.number(),
  stepMinutes: z.number(),
  bufferBeforeMinutes: z.number(),
  bufferAfterMinutes: z.number(),
  noticeMinutes: z.number(),
  windowDays: z.number(),
  /** Bookings of this type per local date and per local week (Monday to Sunday); null = as many as fit. */
  maxPerDay: z.nullable(z.number()),
  maxPerWeek: z.nullable(z.number()),
  place: z.object({ kind: z.enum(['phone', 'video', 'address']), text: z.string() }),
  reminderMinutes: reminderMinutesField,
  policy: policyField,
  included: z.array(z.string()),
  questions: z.array(
    z.object({ id: z.string(), label: z.string(), required: z.boolean(), long: z.boolean() }),
  ),
});

export type ProviderDocument = z.infer<typeof providerSchema>;
export type BookingTypeDocument = z.infer<typeof bookingTypeSchema>;

export interface Provider extends BookedProvider {
  readonly id: string;
  readonly email: string;
  readonly locale: string;
  readonly active: boolean;
  readonly availability: AvailabilityRules;
}

export interface BookingType extends BookableType {
  readonly summary: string;
  readonly position: number;
  readonly visible: boolean;
  readonly included: readonly string[];
  readonly questions: readonly Question[];
  readonly rules: Omit<SlotRules, 'availability'>;
  readonly caps: BookingCaps;
}

/** The provider, or null when the document does not exist. Throws when it is not a provider: that is a fault of ours. */
export function providerFromSnapshot(snapshot: DocumentSnapshot): Provider | null {
  if (!snapshot.exists) return null;
  const stored = z.parse(providerSchema, snapshot.data());
  const zone = timeZoneId(stored.timeZone);
  return {
    id: snapshot.id,
    slug: stored.slug,
    name: stored.name,
    headline: stored.headline,
    email: stored.email,
    locale: stored.locale,
    timeZone: zone,
    active: stored.status === 'active',
    availability: {
      zone,
      weekly: stored.weekly.map((weekly) => ({ ...localRange(weekly), days: weekly.days })),
      overrides: stored.overrides.map((override) => ({
        date: isoDate(override.date),
        ranges: override.ranges.map(localRange),
      })),
    },
  };
}

/** The booking type, or null when the document does not exist. Throws when it is not a booking type. */
export function bookingTypeFromSnapshot(snapshot: DocumentSnapshot): BookingType | null {
  if (!snapshot.exists) return null;
  const stored = z.parse(bookingTypeSchema, snapshot.data());
  return {
    id: snapshot.id,
    name: stored.name,
    summary: stored.summary,
    position: stored.position,
    visible: stored.status === 'visible',
    durationMinutes: stored.durationMinutes,
    place: stored.place,
    reminderMinutes: stored.reminderMinutes,
    policy: stored.policy,
    included: stored.included,
    questions: stored.questions,
    caps: { perDay: stored.maxPerDay, perWeek: stored.maxPerWeek },
    rules: {
      durationMinutes: stored.durationMinutes,
      stepMinutes: stored.stepMinutes,
      bufferBeforeMinutes: stored.bufferBeforeMinutes,
      bufferAfterMinutes: stored.bufferAfterMinutes,
      noticeMinutes: stored.noticeMinutes,
      windowDays: stored.windowDays,
    },
  };
}

export function slotRulesOf(provider: Provider, type: BookingType): SlotRules {
  return { ...type.rules, availability: provider.availability };
}

function localRange(stored: { start: string; end: string }) {
  return { start: localTime(stored.start), end: localTime(stored.end) };
}
