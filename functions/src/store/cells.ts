// Stored cells: who owns five minutes of a provider's time.
import { cellMs } from '@holdfast/core/slots/taken-time.ts';
import { dayMs } from '@holdfast/contract/time/instant.ts';
import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Expiring, Whole } from './written.ts';

/** `providers/{uid}/cells/{n}`. `ownerOf` says how `owner` names a hold, a booking or a block. */
export const cellSchema = z.object({ owner: z.string() });

/** The TTL follows the cell's own time, because only our commits may free future time. */
export function cellData(cell: number, owner: string): Whole<typeof cellSchema> & Expiring {
  return { owner, expiresAt: Timestamp.fromMillis(cell * cellMs + 2 * dayMs) };
}
