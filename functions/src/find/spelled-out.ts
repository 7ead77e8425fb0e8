// A reference that was read out or copied by hand, with O for 0 and I or L for 1, as it is stored.
import { referenceField } from '@holdfast/contract/parts/fields.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { queries, queryFrom } from '../store/queries.ts';

export interface SpelledOut {
  readonly text: string | undefined;
  readonly documentsRead: number;
}

/** Many words of eight letters could be such a reference, so one read looks whether there is one. */
export async function spelledOut(
  db: Firestore,
  providerId: string,
  text: string | undefined,
): Promise<SpelledOut> {
  const asTyped = { text, documentsRead: 0 };
  const read = z.safeParse(referenceField, text);
  if (text === undefined || !read.success || read.data === text.replace(/[\s-]/g, '').toUpperCase())
    return asTyped;
  const reference = `${read.data.slice(0, 4)}-${read.data.slice(4)}`;
  const { bookingsByReference: shape } = queries;
  const { docs } = await queryFrom(db.collection(shape.collection), shape, [reference], 2).get();
  const isOwn = docs.some((snapshot) => snapshot.get('providerId') === providerId);
  return { text: isOwn ? reference : text, documentsRead: Math.max(1, docs.length) };
}
