// Single facts of an appointment, for what needs them although the booking may be unreadable.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { bookingDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';

/** Null if there is no such booking, or if it does not say. */
export function appointmentEnd(db: Firestore, bookingId: string): Promise<Instant | null> {
  return factOf(db, bookingId, 'endsAt', storedTime);
}

/** The link version that the last correction of the client's address made. Null if none, or as above. */
export function correctedLinkVersion(db: Firestore, bookingId: string): Promise<number | null> {
  return factOf(db, bookingId, 'addressCorrected.linkVersion', z.number());
}

async function factOf<Schema extends z.ZodMiniType>(
  db: Firestore,
  bookingId: string,
  field: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const snapshot = await bookingDocument(db, bookingId).get();
  const { success, data } = z.safeParse(schema, snapshot.get(field));
  return success ? data : null;
}
