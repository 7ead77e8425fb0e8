// `pauseBookings`: stops new bookings for a while, or resumes them. Existing appointments go on.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { limits } from '../limits.ts';

/** `until` is the first local date with bookings again; null = until the provider says so. */
export const pauseInput = z.strictObject({
  until: z.nullable(z.iso.date()),
  /** What clients read meanwhile. Empty = the page's own sentence. */
  note: z.string().check(z.trim(), z.maxLength(limits.pauseCharacters)),
});

/** `pause` null resumes. */
export const pauseBookings = operation({
  for: 'provider',
  request: z.strictObject({ pause: z.nullable(pauseInput) }),
  response: z.strictObject({}),
  refuses: [],
});
