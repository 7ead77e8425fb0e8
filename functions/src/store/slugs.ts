// Finds the provider that a slug names.
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { slugDocument } from './paths.ts';
import { readDocuments } from './read-documents.ts';
import type { Whole } from './written.ts';

/** `slugs/{slug}`: the provider whose page it names. */
const slugSchema = z.object({ v: z.prefault(z.literal(1), 1), uid: z.string() });

export function slugData(uid: string): Whole<typeof slugSchema> {
  return { v: 1, uid };
}

// Every call reads a slug, and slugs hardly ever change hands. The provider is read each time, so only a new
// owner of an old slug waits for a minute.
const rememberedForMs = 60_000;
const rememberedAtMost = 1_000;
type Memory = Map<string, { readonly providerId: string; readonly until: number }>;
const memories = new WeakMap<Firestore, Memory>();

/** Whose each name is, as stored now; null if it is free. */
export async function readSlugOwners(
  db: Firestore,
  slugs: readonly string[],
): Promise<readonly (string | null)[]> {
  const snapshots = await readDocuments(
    db,
    slugs.map((slug) => slugDocument(db, slug)),
  );
  return snapshots.map(slugOwner);
}

/** Null if the name is free. A name that somebody has had stays theirs, also when their page has closed. */
export function slugOwner(snapshot: DocumentSnapshot): string | null {
  return snapshot.exists ? z.parse(slugSchema, snapshot.data()).uid : null;
}

/** The provider's id, or null if the slug is free. Reads at most one document. */
export async function readProviderId(db: Firestore, slug: string): Promise<string | null> {
  const remembered: Memory = memories.get(db) ?? new Map();
  memories.set(db, remembered);
  const known = remembered.get(slug);
  if (known && performance.now() < known.until) return known.providerId;
  const snapshot = await slugDocument(db, slug).get();
  if (!snapshot.exists) return null;
  const providerId = z.parse(slugSchema, snapshot.data()).uid;
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(slug, { providerId, until: performance.now() + rememberedForMs });
  return providerId;
}
