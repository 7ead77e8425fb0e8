// `viewClient`: who a client is and all their appointments with this provider, newest first.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { clocksPart } from '../parts/clocks.ts';
import { bookingIdField, instantField, slugField } from '../parts/fields.ts';

/** One appointment, with what tells how its emails fare. */
const appointmentPart = z.strictObject({
  id: bookingIdField,
  reference: z.string(),
  status: z.enum(['active', 'cancelled']),
  startsAt: instantField,
  endsAt: instantField,
  type: z.strictObject({ id: slugField, name: z.string() }),
  /** The name they gave then: several people may share an address. */
  name: z.string(),
  cancelledBy: z.nullable(z.enum(['client', 'provider'])),
  /** Empty if nobody gave one. */
  cancelReason: z.string(),
  noShow: z.boolean(),
  /** The provider's own. Null = none. */
  note: z.nullable(z.strictObject({ text: z.string(), savedAt: instantField })),
  version: z.int(),
  stampedAt: instantField,
  remindersStopped: z.boolean(),
  reminderMinutes: z.array(z.number()),
  /** An email to the client that did not arrive, even if another one did later. Null = none on record. */
  undelivered: z.nullable(z.strictObject({ at: instantField, isSolved: z.boolean() })),
});

/** What became of the appointments. Each is counted once, apart from no-shows, which are not `kept`. */
const countsPart = z.strictObject({
  ahead: z.int(),
  kept: z.int(),
  noShows: z.int(),
  cancelledByClient: z.int(),
  cancelledByProvider: z.int(),
  /** The earliest and the next one that were not cancelled. */
  first: z.nullable(instantField),
  next: z.nullable(instantField),
});

/**
 * `booking` is one of the client's, so that no address is in a URL or log; another provider's is `not-found`.
 * Addresses in upper and lower case are one. `after` is the last appointment of the response before.
 */
export const viewClient = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField, after: z.optional(bookingIdField) }),
  response: z.strictObject({
    now: instantField,
    /** As the named booking has them. */
    email: z.string(),
    name: z.string(),
    /** What the listed appointments have, newest first. */
    names: z.array(z.string()),
    phones: z.array(z.string()),
    timeZones: z.array(z.string()),
    locales: z.array(z.string()),
    /** The provider's and the client's latest, over the listed appointments and more than a year ahead. */
    clocks: clocksPart,
    /** Of the listed appointments: of all, unless `isMore`. */
    counts: countsPart,
    appointments: z.array(appointmentPart).check(z.maxLength(limits.clientAppointments)),
    isMore: z.boolean(),
  }),
  refuses: ['not-found'],
});
