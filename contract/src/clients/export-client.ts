// `exportClient`: everything that is stored about a client at this provider, for a request for their data.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { bookingIdField, instantField } from '../parts/fields.ts';

/** A document as stored, field by field. Instants are RFC 3339 text in UTC. */
const documentPart = z.strictObject({ path: z.string(), fields: z.record(z.string(), z.unknown()) });

/** An appointment with all that exists because of it. */
const exportedPart = z.strictObject({
  booking: documentPart,
  emails: z.array(documentPart),
  reminders: z.array(documentPart),
  problems: z.array(documentPart),
});

/**
 * One part, in no order that means something. `next` continues; null = that was all. `booking` names the
 * client as in `viewClient`.
 */
export const exportClient = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField, after: z.optional(bookingIdField) }),
  response: z.strictObject({
    now: instantField,
    email: z.string(),
    appointments: z.array(exportedPart).check(z.maxLength(limits.exportedAppointments)),
    next: z.nullable(bookingIdField),
  }),
  refuses: ['not-found'],
});
