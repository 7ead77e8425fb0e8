// Finds the page that a slug names.
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { slugDocument } from './paths.ts';

const slugSchema = z.object({ uid: z.string() });

/** The provider id behind a slug, or null when nobody has it. One document read. */
export async function readProviderId(db: Firestore, slug: string): Promise<string | null> {
  const snapshot = await slugDocument(db, slug).get();
  return snapshot.exists ? z.parse(slugSchema, snapshot.data()).uid : null;
}
