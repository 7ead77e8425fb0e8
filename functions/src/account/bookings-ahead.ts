// Reads a provider's appointments that are not over, to settle them when their page closes.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { queries, queryFrom } from '../store/queries.ts';

/** Earliest end first, and at most `limit`. */
export async function bookingsAhead(
  db: Firestore,
  providerId: string,
  after: Instant,
  limit: number,
): Promise<readonly QueryDocumentSnapshot[]> {
  const { activeBookingsOfProvider: shape } = queries;
  const values = [providerId, 'active', Timestamp.fromMillis(after)];
  return (await queryFrom(db.collection(shape.collection), shape, values, limit).get()).docs;
}
