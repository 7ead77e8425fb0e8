// Limits: who has a place in one, and until when. One document per limit, compared by the commits that add to it.
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
  /** Links that were asked for again in a day. */
  links: (bookingId: string) => `links:${bookingId}`,
  /** The same within some minutes. */
  linksOfTurn: (bookingId: string, turn: number) => `links:${bookingId}:${turn}`,
} as const;

export function isVisitorLimit(name: string): boolean {
  return name.startsWith('holds:');
}

export function isTypeLimit(name: string): boolean {
  return name.startsWith('type:');
}

/** How long after a start its limits are kept: by then its local week is over in every zone. */
const periodKeptMs = 9 * dayMs;

const schema = limitSchema(storedTime);

/** Some places, for a merge that names its fields and leaves all others alone. */
interface SomePlaces extends Expiring {
  readonly v: 1;
  readonly claims: Readonly<Record<string, Timestamp | FieldValue | null>>;
}

/** A place that a commit needs in a limit which holds `limit` of them. */
export interface PlaceInLimit {
  /** The limit's, see `limitNames`. */
  readonly name: string;
  readonly limit: number;
  /** When the place lapses by itself; null = with whoever frees it. */
  readonly until: Instant | null;
  /** When the document may go away. */
  readonly keepUntil: Instant;
}

/** Leaves a transaction without committing it: a limit is reached. */
export class Limited extends Error {
  readonly place: PlaceInLimit;
  constructor(place: PlaceInLimit) {
    super('a limit is reached');
    this.place = place;
  }
}

/**
 * In the limits of a type that a start falls under. `until` is when a hold's place lapses; null for a booking's. Over the
 * limit, by the provider's own will, a place still counts for those that come after it.
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

/** In the limits of the visitor, whose name is `visitorLimit`, and of the type, where there is one. */
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
 * Takes the place for `id`, on condition that the document is as it was read. False when the limit is reached: nothing is
 * written then. Places that lapsed, and those of `leaving`, do not count and are dropped.
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

/** A limit that counts nobody. */
export function emptyLimit(keepUntil: Instant): Whole<typeof schema> & Expiring {
  return { v: 1, claims: {}, expiresAt: Timestamp.fromMillis(keepUntil) };
}

/** Puts one in, whatever else the document says and however many it counts already. */
export function addPlace(
  db: Firestore,
  transaction: Transaction,
  name: string,
  joining: { readonly id: string; readonly taken: Interval; readonly until: Instant | null },
  now: Instant,
): void {
  mergePlace(db, transaction, name, { ...joining, place: placeData(joining.until) }, now);
}

/** Frees the place of one who leaves, whatever else the document says, and leaves no document without TTL behind. */
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

/** Who has a place, as lists see it: holds stay a little longer than for takers. */
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
