// What is taken of one provider on one UTC day, as it is stored. Pages list from it; it never decides.
import * as z from 'zod/mini';

/** One of `entries`: the interval with buffers, and what stands behind it. `until` is null for bookings. */
export const ledgerEntrySchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    from: time,
    to: time,
    kind: z.enum(['booking', 'hold']),
    type: z.string(),
    start: time,
    until: z.nullable(time),
  });

/** `providers/{uid}/ledger/{day}`. Entries are read one by one: a bad one stops nothing but itself. */
export const ledgerSchema = z.object({ entries: z.optional(z.record(z.string(), z.unknown())) });
