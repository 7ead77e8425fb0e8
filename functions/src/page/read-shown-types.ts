// The types that a page shows, in its order. A secret type is shown alone, to those who name it.
import type { Firestore } from 'firebase-admin/firestore';
import { bookingTypeDocument } from '../store/paths.ts';
import { type BookingType, bookingTypeFromSnapshot, readVisibleTypes } from '../store/providers.ts';

export async function readShownTypes(
  db: Firestore,
  providerId: string,
  named: string | undefined,
): Promise<BookingType[]> {
  const visible = await readVisibleTypes(db, providerId);
  visible.sort((a, b) => a.position - b.position);
  if (named === undefined || visible.some(({ id }) => id === named)) return visible;
  const other = bookingTypeFromSnapshot(await bookingTypeDocument(db, providerId, named).get());
  return other?.status === 'secret' ? [other] : visible;
}
