// When an appointment is over, for what says so without reading all of the booking.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { bookingDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';

/** Null if there is no such booking, or if it does not say. */
export async function appointmentEnd(db: Firestore, bookingId: string): Promise<Instant | null> {
  const snapshot = await bookingDocument(db, bookingId).get();
  const { success, data } = z.safeParse(storedTime, snapshot.get('endsAt'));
  return success ? data : null;
}
