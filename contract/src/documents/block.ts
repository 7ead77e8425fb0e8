// A block as stored: time that a provider takes for themselves.
import * as z from 'zod/mini';

/** `blocks/{hash of provider and key}`. */
export const blockSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    providerId: z.string(),
    /** An active block owns all cells of `taken`. */
    status: z.enum(['active', 'released']),
    /** For the provider's eyes only. May be empty. */
    label: z.string(),
    taken: z.object({ from: time, to: time }),
    /** As typed, on the clock of `timeZone`. An end at or before the start lies on the next day. */
    date: z.string(),
    start: z.string(),
    end: z.string(),
    timeZone: z.string(),
    createdAt: time,
    payloadHash: z.string(),
  });
