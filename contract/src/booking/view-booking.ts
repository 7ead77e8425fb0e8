// `viewBooking`: what a manage link shows. Looking changes nothing.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { instantField, manageTokenField } from '../parts/fields.ts';
import { calendarPart, confirmedBookingPart } from './booking-parts.ts';

/**
 * Whether a change is open to the client, until when, and if not, why. `not-offered`: never, by the provider's policy, or
 * because the type is not offered any more and there is nowhere to move to.
 */
const changeRightPart = z.strictObject({
  until: z.nullable(instantField),
  closed: z.nullable(z.enum(['cancelled', 'begun', 'too-late', 'too-many-moves', 'not-offered'])),
});

/** Refuses with `not-found` every token that is wrong, expired, retired or about nothing: from outside these look alike. */
export const viewBooking = operation({
  for: 'client',
  request: z.strictObject({
    token: manageTokenField,
    /** The visitor's zone; asks for its clock in the answer. */
    zone: z.optional(visitorZoneField),
  }),
  response: z.strictObject({
    now: instantField,
    status: z.enum(['active', 'cancelled']),
    booking: confirmedBookingPart,
    calendar: calendarPart,
    /** Whether reminders are still to come: `off` when the client stopped them, `none` when none is left to send. */
    reminders: z.enum(['on', 'off', 'none']),
    cancelledBy: z.nullable(z.enum(['client', 'provider'])),
    cancelling: changeRightPart,
    moving: changeRightPart,
    /** Moves that are left; null = as many as wished. */
    movesLeft: z.nullable(z.number()),
    reasonRequired: z.boolean(),
    /** Where to ask when something cannot be changed here any more; null = not known. */
    contact: z.nullable(z.string()),
    /** As good as the link for an hour at most: what a page keeps over a reload instead of the link itself. */
    session: manageTokenField,
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found'],
});
