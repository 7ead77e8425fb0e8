// `saveBookingNote`: keeps the provider's private note about an appointment. Nobody is told.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField, instantField } from '../parts/fields.ts';
import { limits } from '../limits.ts';

const savedNotePart = z.strictObject({ text: z.string(), savedAt: instantField });

/**
 * An empty text empties the note. Another provider's booking is `not-found`; one that is over or cancelled
 * keeps its note. `changed-elsewhere`: another note was saved since `seenAt`, and it stays.
 */
export const saveBookingNote = operation({
  for: 'provider',
  request: z.strictObject({
    booking: bookingIdField,
    text: z.string().check(z.maxLength(limits.textCharacters)),
    /** `savedAt` of the note that the editor began with. Null if there was none. */
    seenAt: z.nullable(instantField),
  }),
  /** The note as it is stored. Null if there never was one. */
  response: z.strictObject({ note: z.nullable(savedNotePart) }),
  refuses: ['not-found', 'changed-elsewhere'],
});
