// What is taken of one provider's time on one UTC day, as stored. Pages list from it; it never decides.
import * as z from 'zod/mini';

/** One of `entries`: the interval with buffers, and what occupies it. `until` is null unless it is a hold. */
export const ledgerEntrySchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    from: time,
    to: time,
    kind: z.enum(['booking', 'hold', 'block']),
    /** Empty for a block, which counts in no limit of a type. */
    type: z.string(),
    start: time,
    until: z.nullable(time),
  });

/** `providers/{uid}/ledger/{day}`. Entries are parsed one by one, so that a bad entry spoils only itself. */
export const ledgerSchema = z.object({ entries: z.optional(z.record(z.string(), z.unknown())) });
