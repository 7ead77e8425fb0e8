// `listSlots`: the starts of one type that are free between two instants.
import * as z from 'zod/mini';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, manageTokenField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { bookingTypePart, slotsPart } from '../parts/page-parts.ts';

const dayMilliseconds = 86_400_000;

/**
 * Lists starts with `from <= start` and `end <= to`, half-open, at most 62 days and 2,016 starts at a time: the answer's
 * `slots.to` says how far it goes.
 * Refuses `not-found` and, for a range that is empty, reversed or too long, `invalid-request`.
 */
export const listSlotsRequest = z
  .strictObject({
    slug: slugField,
    type: slugField,
    from: instantField,
    to: instantField,
    /** The caller's own hold, which does not hide its start from the caller. */
    ownHold: z.optional(holdSecretField),
    /** The link of the caller's own booking, which is about to move: its time counts as free. One that does not work is passed over. */
    ownBooking: z.optional(manageTokenField),
    /** The visitor's zone; asks for its clock in the answer. */
    zone: z.optional(visitorZoneField),
  })
  .check(
    z.refine((range) => Date.parse(range.from) < Date.parse(range.to), {
      error: 'an instant after `from`',
      path: ['to'],
    }),
    z.refine((range) => Date.parse(range.to) - Date.parse(range.from) <= limits.listDays * dayMilliseconds, {
      error: `at most ${limits.listDays} days after \`from\``,
      path: ['to'],
    }),
  );

export const listSlotsResponse = z.strictObject({
  now: instantField,
  windowEndsAt: instantField,
  /** With a link in `ownBooking` that works: the type as a move would book it. */
  type: z.optional(bookingTypePart),
  slots: slotsPart,
  /** For the range that is listed, or the appointment's time with a margin. Optional for one release: functions before it had none. */
  clocks: z.optional(clocksPart),
});

export type ListSlotsRequest = z.infer<typeof listSlotsRequest>;
export type ListSlotsResponse = z.infer<typeof listSlotsResponse>;
