// `viewBooking`: what a manage link shows. It changes nothing.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { instantField, manageTokenField } from '../parts/fields.ts';
import { calendarPart, confirmedBookingPart } from './booking-parts.ts';

/**
 * Whether the client may make a change, until when, and if not, why. `not-offered`: the policy never allows
 * it, or the type is no longer offered, so there is nowhere to move to.
 */
const changeRightPart = z.strictObject({
  until: z.nullable(instantField),
  closed: z.nullable(z.enum(['cancelled', 'begun', 'too-late', 'too-many-moves', 'not-offered'])),
});

/** Wrong, expired, retired and unknown tokens are all `not-found`: from outside they look alike. */
export const viewBooking = operation({
  for: 'client',
  request: z.strictObject({
    token: manageTokenField,
    /** The visitor's zone. If it is given, the response includes its clock. */
    zone: z.optional(visitorZoneField),
  }),
  response: z.strictObject({
    now: instantField,
    status: z.enum(['active', 'cancelled']),
    booking: confirmedBookingPart,
    calendar: calendarPart,
    /** Whether reminders are still to come. `off`: the client stopped them. `none`: none is left to send. */
    reminders: z.enum(['on', 'off', 'none']),
    cancelledBy: z.nullable(z.enum(['client', 'provider'])),
    cancelling: changeRightPart,
    moving: changeRightPart,
    /** Moves that are left. Null = no limit. */
    movesLeft: z.nullable(z.number()),
    reasonRequired: z.boolean(),
    /** Where to ask when this page can no longer change something. Null = not known. */
    contact: z.nullable(z.string()),
    /** The provider's accent, as on their page. */
    accent: z.optional(z.string()),
    /** Works like the link for up to an hour. A page keeps it across a reload instead of the link. */
    session: manageTokenField,
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found'],
});
