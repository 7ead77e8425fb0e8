// `releaseHold`: gives a held start back before it lapses.
import * as z from 'zod/mini';
import { holdSecretField } from '../parts/fields.ts';

/** Whoever knows the secret may release. Released before: the same answer. Refuses `hold-over` (booked, lost or ended) and `not-found`. */
export const releaseHoldRequest = z.strictObject({ secret: holdSecretField });

export const releaseHoldResponse = z.strictObject({ released: z.literal(true) });

export type ReleaseHoldRequest = z.infer<typeof releaseHoldRequest>;
export type ReleaseHoldResponse = z.infer<typeof releaseHoldResponse>;
