// A limit as stored: who has a place in it.
import * as z from 'zod/mini';

/** `limits/{name}`: who has a place, and until when. Null = until it is freed. */
export const limitSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.prefault(z.literal(1), 1),
    claims: z.prefault(z.record(z.string(), z.nullable(time)), {}),
  });
