// `previewSlots`: what clients would see if a draft were saved, by the engine that lists for them.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clockPart } from '../parts/clocks.ts';
import { bookingIdField, instantField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { bookingTypeInput } from '../setup/booking-type-input.ts';
import { availabilityInput, planDateField } from './availability-input.ts';

/** What of a type decides its slots. */
export const slotInput = z.pick(bookingTypeInput, {
  durationMinutes: true,
  stepMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  noticeMinutes: true,
  windowDays: true,
  maxPerDay: true,
  maxPerWeek: true,
});

/** A booking ahead that the draft's hours do not cover. */
const outsidePart = z.strictObject({
  booking: bookingIdField,
  client: z.string(),
  type: z.string(),
  startsAt: instantField,
  endsAt: instantField,
});

/**
 * Covers `days` local dates of the draft's zone from `from` on, whatever the type's status and even during a
 * pause. Newcomers send both drafts. `not-found`: the type is unknown and has no draft.
 */
export const previewSlots = operation({
  for: 'account',
  request: z.strictObject({
    /** Draft hours; without them, the stored ones count. */
    availability: z.optional(availabilityInput),
    /** The stored type, or the one that the draft would change. Null = a new one. */
    type: z.nullable(slugField),
    draft: z.optional(slotInput),
    from: planDateField,
    days: z.int().check(z.minimum(1), z.maximum(limits.previewDays)),
  }),
  response: z.strictObject({
    now: instantField,
    /** Of the draft's zone, from the asked dates on for more than a year. */
    clock: clockPart,
    /** What clients would see, and what they see now. `before` is null where nothing is stored yet. */
    starts: z.array(instantField).check(z.maxLength(limits.startsPerResponse)),
    before: z.nullable(z.array(instantField).check(z.maxLength(limits.startsPerResponse))),
    /** The first thing that keeps `starts` empty. Null if it is not. */
    emptyBecause: z.nullable(z.enum(['no-hours', 'too-long', 'notice', 'window', 'taken', 'limit'])),
    /** Of all types, among the next 2,000: the earliest outside the draft's hours, and how many there are. */
    outside: z.array(outsidePart).check(z.maxLength(limits.outsideListed)),
    outsideCount: z.int(),
  }),
  refuses: ['not-admitted', 'not-found'],
});
