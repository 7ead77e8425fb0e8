// `saveBookingType`: creates a type at the end of the page, or replaces one that was not changed elsewhere.
import { isDeepStrictEqual } from 'node:util';
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { TypeLimits } from '@holdfast/core/slots/type-limits.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import {
  type BookingTypeData,
  bookingTypeDataFrom,
  lastPosition,
  readTypes,
  typesInUse,
} from '../store/booking-types.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { bookingTypeDocument, providerDocument } from '../store/paths.ts';
import {
  type BookingType,
  bookingTypeFromSnapshot,
  type Provider,
  providerFromSnapshot,
} from '../store/providers.ts';
import { countExisting } from './count-existing.ts';

type Saved = Outcome<'saveBookingType'>;
type Request = RequestOf<'saveBookingType'>;
type No = Refusal<'not-found' | 'changed-elsewhere' | 'name-taken' | 'too-many'>;

export function saveBookingType(deps: Deps, request: Request, { id }: Provider): Promise<Saved> {
  const now = deps.now();
  const { db } = deps;
  return again(deps, () =>
    readAndCommit(deps, async (transaction): Promise<Saved> => {
      const document = bookingTypeDocument(db, id, request.type);
      const stored = bookingTypeFromSnapshot(await transaction.get(document));
      const all = stored ? [] : await readTypes(db, transaction, id);
      const decision = decide(request, stored, all);
      if (!decision.ok) return decision;
      const data = decision.value;
      const count = await countAnew(deps, transaction, { providerId: id, stored, data, request }, now);
      if (!count) return refuse({ kind: 'too-many', params: { limit: 'bookings' } });
      if (!stored || data.version !== stored.version) transaction.set(document, data);
      count();
      return ok({ version: data.version });
    }),
  );
}

/** The document to write. It equals the stored one if a retry finds its own work. */
function decide(
  { version, status, terms }: Request,
  stored: BookingType | null,
  all: readonly BookingType[],
): Result<BookingTypeData, No> {
  if (!stored) {
    if (version !== null) return refuse(notFound);
    const isFull = typesInUse(all).length >= limits.bookingTypes || all.length >= limits.storedBookingTypes;
    if (isFull) return refuse({ kind: 'too-many', params: { limit: 'types' } });
    return ok(bookingTypeDataFrom(terms, { status, position: lastPosition(all), version: 1 }));
  }
  const next = (version ?? 0) + 1;
  const data = bookingTypeDataFrom(terms, { status, position: stored.position, version: next });
  if (stored.version === next && isSame(stored, data)) return ok(data);
  if (version === null) return refuse({ kind: 'name-taken', params: {} });
  if (stored.status === 'archived') return refuse(notFound);
  return stored.version === version ? ok(data) : refuse({ kind: 'changed-elsewhere', params: {} });
}

function isSame(
  { id: _id, visible: _visible, bookable: _bookable, limits: _limits, ...stored }: BookingType,
  data: BookingTypeData,
) {
  return isDeepStrictEqual({ v: 1, ...stored }, data);
}

/** Bookings get a place in limits that are new, and lose it in limits that are gone. */
async function countAnew(
  { db }: Deps,
  transaction: Transaction,
  {
    providerId,
    stored,
    data,
    request,
  }: { providerId: string; stored: BookingType | null; data: BookingTypeData; request: Request },
  now: Instant,
): Promise<(() => void) | null> {
  const saved: TypeLimits = { perDay: data.maxPerDay, perWeek: data.maxPerWeek };
  if (!stored || countsAlike(stored.limits, saved)) return () => {};
  const provider = providerFromSnapshot(await transaction.get(providerDocument(db, providerId)));
  if (!provider) return () => {};
  const { timeZone } = provider;
  return countExisting(
    db,
    transaction,
    { providerId, timeZone, limits: new Map([[request.type, saved]]) },
    now,
  );
}

/** A higher or lower limit of the same period has the same places. */
function countsAlike(one: TypeLimits, other: TypeLimits): boolean {
  return (
    (one.perDay === null) === (other.perDay === null) && (one.perWeek === null) === (other.perWeek === null)
  );
}
