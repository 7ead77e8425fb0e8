// Limits as maps of claims: who counts against a limit, and until when. One document per limit, compared by the commits that add.
import { blocksLists, blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { dayMs, type Instant, instant, type Interval } from '@holdfast/core/time/instant.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { limitDocument } from './paths.ts';
import type { Expiring, Whole } from './written.ts';

/** Names of the limits of booking types begin so. */
export const typeLimitPrefix = 'type:';

/** How long after a start its limits are kept: by then its local week is over in every zone. */
export const periodKeptMs = 9 * dayMs;

const claimField = z.nullable(z.instanceof(Timestamp));
/** `limits/{name}`: who counts against a limit, and until when; null = until it is freed. */
const claimsSchema = z.object({
  v: z.prefault(z.literal(1), 1),
  claims: z.prefault(z.record(z.string(), claimField), {}),
});

/** Some claims of a limit, for a merge that names its fields and leaves all others alone. */
export interface SomeClaims extends Expiring {
  readonly v: 1;
  readonly claims: Readonly<Record<string, z.output<typeof claimField> | FieldValue>>;
}

/** A limit that a commit must stay under: `id` joins the claims, at most `most` in all. */
export interface Claim {
  /** Name of the document in `limits`. */
  readonly name: string;
  readonly most: number;
  /** When the claim lapses by itself; null = with whoever frees it. */
  readonly until: Instant | null;
  /** When the document may go away. */
  readonly keepUntil: Instant;
}

/** Leaves a transaction without committing it: a limit is reached. */
export class Limited extends Error {
  readonly claim: Claim;
  constructor(claim: Claim) {
    super('a limit is reached');
    this.claim = claim;
  }
}

export function claimDocuments(db: Firestore, claims: readonly Claim[]): DocumentReference[] {
  return claims.map((claim) => limitDocument(db, claim.name));
}

/**
 * Adds `id` to a limit, on condition that the document is as it was read. False when the limit is reached: nothing is
 * written then. Claims that lapsed, and those of `leaving`, do not count and are dropped.
 */
export function writeClaim(
  transaction: Transaction,
  snapshot: DocumentSnapshot,
  claim: Claim,
  joining: { readonly id: string; readonly leaving: ReadonlySet<string>; readonly now: Instant },
): boolean {
  const claims = new Map(liveClaims(snapshot, joining.now));
  for (const id of joining.leaving) claims.delete(id);
  claims.delete(joining.id);
  if (claims.size >= claim.most) return false;
  claims.set(joining.id, claim.until);
  const stored = [...claims].map(
    ([id, until]) => [id, until === null ? null : Timestamp.fromMillis(until)] as const,
  );
  const data: Whole<typeof claimsSchema> & Expiring = {
    v: 1,
    claims: Object.fromEntries(stored),
    expiresAt: Timestamp.fromMillis(claim.keepUntil),
  };
  if (snapshot.updateTime) transaction.update(snapshot.ref, data, { lastUpdateTime: snapshot.updateTime });
  else transaction.create(snapshot.ref, data);
  return true;
}

/** A limit that counts nobody. */
export function emptyLimit(keepUntil: Instant): Whole<typeof claimsSchema> & Expiring {
  return { v: 1, claims: {}, expiresAt: Timestamp.fromMillis(keepUntil) };
}

/** Puts one claim in, whatever else the document says and however many it counts already. */
export function addClaim(
  db: Firestore,
  transaction: Transaction,
  name: string,
  joining: { readonly id: string; readonly taken: Interval; readonly until: Instant | null },
  now: Instant,
): void {
  const until = joining.until === null ? null : Timestamp.fromMillis(joining.until);
  const expiresAt = limitKeptUntil(name, joining.taken, now);
  const data: SomeClaims = { v: 1, claims: { [joining.id]: until }, expiresAt };
  transaction.set(limitDocument(db, name), data, {
    mergeFields: ['v', new FieldPath('claims', joining.id), 'expiresAt'],
  });
}

/** Takes the claim of one who leaves out of a limit, whatever else the document says, and leaves none without TTL behind. */
export function removeClaim(
  db: Firestore,
  transaction: Transaction,
  name: string,
  leaving: { readonly id: string; readonly taken: Interval },
  now: Instant,
): void {
  const expiresAt = limitKeptUntil(name, leaving.taken, now);
  const data: SomeClaims = { v: 1, claims: { [leaving.id]: FieldValue.delete() }, expiresAt };
  transaction.set(limitDocument(db, name), data, {
    mergeFields: ['v', new FieldPath('claims', leaving.id), 'expiresAt'],
  });
}

/** Until when a limit is kept in which somebody has, or had, a claim for the time `taken`. */
export function limitKeptUntil(name: string, taken: Interval, now: Instant): Timestamp {
  const isOfType = name.startsWith(typeLimitPrefix);
  return Timestamp.fromMillis(isOfType ? Math.max(now + dayMs, taken.to + periodKeptMs) : now + dayMs);
}

/** Who counts against a limit and until when, as lists see it: holds stay a little longer than for takers. */
export function listedClaims(snapshot: DocumentSnapshot, now: Instant): string[] {
  return allClaims(snapshot).flatMap(([id, until]) =>
    until === null || blocksLists(until, now) ? [id] : [],
  );
}

function liveClaims(snapshot: DocumentSnapshot, now: Instant): [string, Instant | null][] {
  return allClaims(snapshot).filter(([, until]) => until === null || blocksTakers(until, now));
}

function allClaims(snapshot: DocumentSnapshot): [string, Instant | null][] {
  if (!snapshot.exists) return [];
  const { claims } = z.parse(claimsSchema, snapshot.data());
  return Object.entries(claims).map(([id, until]) => [id, until ? instant(until.toMillis()) : null]);
}
