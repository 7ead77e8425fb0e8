// Limits: who has a place in one, and until when. Commits that add a place compare its document.
import { limitSchema } from '@holdfast/contract/documents/limit.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { limitedPeriods, type Period, periodKey } from '@holdfast/core/slots/type-limits.ts';
import { blocksLists, blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { dayMs, type Instant, instant, type Interval } from '@holdfast/contract/time/instant.ts';
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
import { visitorHashFrom } from './ids-and-fingerprints.ts';
import { limitDocument } from './paths.ts';
import type { BookingType, Provider } from './providers.ts';
import { storedTime } from './stored-time.ts';
import type { Expiring, Whole } from './written.ts';

/** The names of the documents in `limits`. */
export const limitNames = {
  visitorHolds: (visitor: string) => `holds:${visitorHashFrom(visitor)}`,
  /** One day or week of a booking type. */
  type: (providerId: string, typeId: string, period: Period) =>
    `type:${providerId}:${typeId}:${periodKey(period)}`,
  /** New links that were requested within a day. */
  links: (bookingId: string) => `links:${bookingId}`,
  /** The same within a few minutes. */
  linksOfTurn: (bookingId: string, turn: number) => `links:${bookingId}:${turn}`,
} as const;

export function isVisitorLimit(name: string): boolean {
  return name.startsWith('holds:');
}

export function isTypeLimit(name: string): boolean {
  return name.startsWith('type:');
}

/** How long limits are kept after a start. By then its local week is over in every zone. */
const periodKeptMs = 9 * dayMs;

const schema = limitSchema(storedTime);

/** Places for a merge, which leaves all other places alone. */
interface SomePlaces extends Expiring {
  readonly v: 1;
  readonly claims: Readonly<Record<string, Timestamp | FieldValue | null>>;
}

/** A place that a commit needs in a limit of `limit` places. */
export interface PlaceInLimit {
  /** The limit's name; see `limitNames`. */
  readonly name: string;
  readonly limit: number;
  /** When the place lapses by itself. Null if it stays until it is freed. */
  readonly until: Instant | null;
  /** When the document may be deleted. */
  readonly keepUntil: Instant;
}

/** Ends a transaction without a commit, because a limit is reached. */
export class Limited extends Error {
  readonly place: PlaceInLimit;
  constructor(place: PlaceInLimit) {
    super('a limit is reached');
    this.place = place;
  }
}

/**
 * Places in the type's limits for a start. `until` is when a hold lapses, null for a booking. A place over
 * the limit, by the provider's choice, still counts for later ones.
 */
export function typePlaces(
  provider: Provider,
  type: BookingType,
  start: Instant,
  { until, isOverLimit = false }: { readonly until: Instant | null; readonly isOverLimit?: boolean },
): PlaceInLimit[] {
  return limitedPeriods(type.limits, provider.timeZone, start).map((period) => ({
    name: limitNames.type(provider.id, type.id, period),
    limit: isOverLimit ? Number.POSITIVE_INFINITY : period.limit,
    until,
    keepUntil: instant(start + periodKeptMs),
  }));
}

/** Places in the visitor's limit and, if there is a type, in its limits. */
export function holdPlaces(
  visitorLimit: string | undefined,
  { provider, type }: { readonly provider: Provider | null; readonly type: BookingType | null },
  start: Instant,
  { until, now }: { readonly until: Instant; readonly now: Instant },
): PlaceInLimit[] {
  const keepUntil = instant(now + dayMs);
  return [
    ...(visitorLimit === undefined
      ? []
      : [{ name: visitorLimit, limit: limits.holdsPerVisitor, until, keepUntil }]),
    ...(provider && type ? typePlaces(provider, type, start, { until }) : []),
  ];
}

export function limitDocuments(db: Firestore, places: readonly PlaceInLimit[]): DocumentReference[] {
  return places.map((place) => limitDocument(db, place.name));
}

/**
 * Takes a place for `id`, on condition that the document is as it was read. False if the limit is reached.
 * Lapsed places and those of `leaving` do not count and are removed.
 */
export function takePlace(
  transaction: Transaction,
  snapshot: DocumentSnapshot,
  place: PlaceInLimit,
  joining: { readonly id: string; readonly leaving: ReadonlySet<string>; readonly now: Instant },
): boolean {
  const places = new Map(
    allPlaces(snapshot).filter(([, until]) => until === null || blocksTakers(until, joining.now)),
  );
  for (const id of joining.leaving) places.delete(id);
  places.delete(joining.id);
  if (places.size >= place.limit) return false;
  places.set(joining.id, place.until);
  const stored = [...places].map(([id, until]) => [id, placeData(until)] as const);
  const data: Whole<typeof schema> & Expiring = {
    v: 1,
    claims: Object.fromEntries(stored),
    expiresAt: Timestamp.fromMillis(place.keepUntil),
  };
  if (snapshot.updateTime) transaction.update(snapshot.ref, data, { lastUpdateTime: snapshot.updateTime });
  else transaction.create(snapshot.ref, data);
  return true;
}

/** A limit without places. */
export function emptyLimit(keepUntil: Instant): Whole<typeof schema> & Expiring {
  return { v: 1, claims: {}, expiresAt: Timestamp.fromMillis(keepUntil) };
}

/** Adds a place without reading, even over the limit. */
export function addPlace(
  db: Firestore,
  transaction: Transaction,
  name: string,
  joining: { readonly id: string; readonly taken: Interval; readonly until: Instant | null },
  now: Instant,
): void {
  mergePlace(db, transaction, name, { ...joining, place: placeData(joining.until) }, now);
}

/** Frees a place without reading. The document gets a TTL even if this write creates it. */
export function freePlace(
  db: Firestore,
  transaction: Transaction,
  name: string,
  leaving: { readonly id: string; readonly taken: Interval },
  now: Instant,
): void {
  mergePlace(db, transaction, name, { ...leaving, place: FieldValue.delete() }, now);
}

function mergePlace(
  db: Firestore,
  transaction: Transaction,
  name: string,
  { id, taken, place }: { id: string; taken: Interval; place: Timestamp | FieldValue | null },
  now: Instant,
): void {
  const keptUntil = isTypeLimit(name) ? Math.max(now + dayMs, taken.to + periodKeptMs) : now + dayMs;
  const data: SomePlaces = { v: 1, claims: { [id]: place }, expiresAt: Timestamp.fromMillis(keptUntil) };
  transaction.set(limitDocument(db, name), data, {
    mergeFields: ['v', new FieldPath('claims', id), 'expiresAt'],
  });
}

/** The ids that have a place, as lists see them: holds stay a little longer than for takers. */
export function listedPlaces(snapshot: DocumentSnapshot, now: Instant): string[] {
  return allPlaces(snapshot).flatMap(([id, until]) =>
    until === null || blocksLists(until, now) ? [id] : [],
  );
}

function allPlaces(snapshot: DocumentSnapshot): [string, Instant | null][] {
  if (!snapshot.exists) return [];
  return Object.entries(z.parse(schema, snapshot.data()).claims);
}

function placeData(until: Instant | null): Timestamp | null {
  return until === null ? null : Timestamp.fromMillis(until);
}
