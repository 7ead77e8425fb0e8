// Stored feeds: one per provider, found by the hash of its secret.
import { feedSchema } from '@holdfast/contract/documents/feed.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { feedKeyFrom } from './ids-and-fingerprints.ts';
import { feedDocument } from './paths.ts';
import { queries, queryFrom } from './queries.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Whole } from './written.ts';

const schema = feedSchema(storedTime);

/** With its document's write time, the precondition of changes that build on it. */
export interface StoredFeed extends Omit<Stored<typeof schema>, 'v'> {
  readonly writtenAt: Timestamp;
}

function feedFrom(snapshot: DocumentSnapshot | undefined): StoredFeed | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const { v: _, ...stored } = z.parse(schema, snapshot.data());
  return { ...stored, writtenAt: snapshot.updateTime };
}

/** Null if the provider has none. */
export async function readFeed(db: Firestore, providerId: string): Promise<StoredFeed | null> {
  return feedFrom(await feedDocument(db, providerId).get());
}

/** Null if no feed has that key. Costs one read either way. */
export async function findFeed(db: Firestore, key: string): Promise<StoredFeed | null> {
  const { feedByKey: shape } = queries;
  const found = await queryFrom(db.collection(shape.collection), shape, [key], 1).get();
  return feedFrom(found.docs[0]);
}

export function feedData(feed: {
  readonly providerId: string;
  readonly secret: string;
  readonly shows: StoredFeed['shows'];
}): Whole<typeof schema> {
  return { v: 1, ...feed, key: feedKeyFrom(feed.secret), fetchedAt: null };
}

export function feedContentFields(shows: StoredFeed['shows']): Change<typeof schema> {
  return { shows };
}

export function fetchedFields(now: Instant): Change<typeof schema> {
  return { fetchedAt: Timestamp.fromMillis(now) };
}
