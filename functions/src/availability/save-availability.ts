// `saveAvailability`: replaces zone, weekly hours and overrides, unless they were changed elsewhere.
import { isDeepStrictEqual } from 'node:util';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { countExisting } from '../setup/count-existing.ts';
import { readTypes } from '../store/booking-types.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { hoursFields, hoursFromSnapshot, type StoredHours } from '../store/hours.ts';
import { providerDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';
import { noteOutside } from './note-outside.ts';
import { readAhead } from './read-ahead.ts';

export function saveAvailability(
  deps: Deps,
  request: RequestOf<'saveAvailability'>,
  { id }: Provider,
): Promise<Outcome<'saveAvailability'>> {
  const now = deps.now();
  const { version, weekly, overrides } = request;
  const wanted: StoredHours = {
    timeZone: timeZoneId(request.timeZone),
    weekly,
    overrides: overrides.map((override) => ({ ...override, label: cleanLine(override.label) })),
    availabilityVersion: version + 1,
  };
  return again(deps, async () => {
    // Not in the transaction, which would make everybody who changes one of these appointments wait.
    const ahead = await readAhead(deps.db, id, now);
    return readAndCommit(deps, async (transaction): Promise<Outcome<'saveAvailability'>> => {
      const document = providerDocument(deps.db, id);
      const stored = hoursFromSnapshot(await transaction.get(document));
      // A retry finds its own work.
      if (isDeepStrictEqual(stored, wanted)) return ok({ version: version + 1 });
      if (stored?.availabilityVersion !== version) return refuse({ kind: 'changed-elsewhere', params: {} });
      const isSameZone = timeZoneId(stored.timeZone) === wanted.timeZone;
      const count = isSameZone ? () => {} : await countAnew(deps, transaction, id, wanted, now);
      if (!count) return refuse(tooManyBookings);
      transaction.update(document, hoursFields(wanted));
      count();
      noteOutside(deps.db, transaction, { providerId: id, before: stored, after: wanted, ahead }, now);
      return ok({ version: version + 1 });
    });
  });
}

const tooManyBookings: Refusal<'too-many'> = { kind: 'too-many', params: { limit: 'bookings' } };

/** On the calendar of another zone, bookings count in other days and weeks. */
async function countAnew(
  { db }: Deps,
  transaction: Transaction,
  providerId: string,
  { timeZone }: StoredHours,
  now: Instant,
): Promise<(() => void) | null> {
  const types = await readTypes(db, transaction, providerId);
  const limited = types.filter(({ limits }) => limits.perDay !== null || limits.perWeek !== null);
  if (limited.length === 0) return () => {};
  const limits = new Map(limited.map((type) => [type.id, type.limits] as const));
  return countExisting(db, transaction, { providerId, timeZone: timeZoneId(timeZone), limits }, now);
}
