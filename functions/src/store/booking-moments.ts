// Single moments of an appointment, for what needs them although the booking may be unreadable.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { bookingDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';

/** Null if there is no such booking, or if it does not say. */
export function appointmentEnd(db: Firestore, bookingId: string): Promise<Instant | null> {
  return momentOf(db, bookingId, 'endsAt');
}

/** When the client's address was last corrected. Null if never, or if it does not say. */
export function addressCorrectedAt(db: Firestore, bookingId: string): Promise<Instant | null> {
  return momentOf(db, bookingId, 'addressCorrected.at');
}

async function momentOf(db: Firestore, bookingId: string, field: string): Promise<Instant | null> {
  const snapshot = await bookingDocument(db, bookingId).get();
  const { success, data } = z.safeParse(storedTime, snapshot.get(field));
  return success ? data : null;
}
