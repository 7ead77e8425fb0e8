// A hold as stored: time reserved for one visitor while the form is open.
import * as z from 'zod/mini';
import { heldTypeSnapshot } from './booking-type.ts';

/** `holds/{hash of the secret}`. */
export const holdSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    providerId: z.string(),
    /** Names of the limits in which the hold has a place. */
    claims: z.array(z.string()),
    state: z.enum(['held', 'released', 'ended', 'lost', 'booked']),
    start: time,
    taken: z.object({ from: time, to: time }),
    until: time,
    /** When this visitor first held any of this time. */
    firstAt: time,
    /** See `termsFrom`: what the visitor must have seen to book with this hold. Empty in older documents. */
    terms: z.prefault(z.string(), ''),
    type: heldTypeSnapshot,
  });
