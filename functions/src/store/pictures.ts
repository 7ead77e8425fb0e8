// A provider's picture, which only their page shows.
import { pictureSchema } from '@holdfast/contract/documents/picture.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { pictureDocument } from './paths.ts';
import type { Provider } from './providers.ts';
import type { Whole } from './written.ts';

/** As a `data:` address. Null if there is none, which costs no read. */
export async function readPicture(db: Firestore, { id, hasPicture }: Provider): Promise<string | null> {
  if (!hasPicture) return null;
  const snapshot = await pictureDocument(db, id).get();
  return snapshot.exists ? z.parse(pictureSchema, snapshot.data()).dataUrl : null;
}

export function pictureData(dataUrl: string): Whole<typeof pictureSchema> {
  return { v: 1, dataUrl };
}
