// Lengthens a hold: its document, the copies of `until` in the ledger, and its places.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import {
  addPlace,
  type PlaceInLimit,
  limitDocuments,
  Limited,
  freePlace,
  takePlace,
} from '../store/limits.ts';
import { commitIf } from '../store/commit.ts';
import { holdEntry, renewedHoldFields, type StoredHold } from '../store/holds.ts';
import { writeLedger } from '../store/ledgers.ts';
import { holdDocument } from '../store/paths.ts';
import { readDocuments } from '../store/read-documents.ts';

export type RenewOutcome =
  | { readonly kind: 'renewed' }
  /** The hold had lapsed, and others have its place by now. */
  | { readonly kind: 'limited'; readonly place: PlaceInLimit }
  /** The hold or a limit has changed since it was read: nothing was done. */
  | { readonly kind: 'stale' };

/**
 * Tests the hold's state, not the clock: while it says `held`, its cells are its own. Its places are not once
 * it has lapsed, so `places`, those it needs today, are then compared with their limits again.
 */
export async function renewHold(
  deps: Pick<Deps, 'db' | 'at'>,
  hold: StoredHold,
  {
    until,
    now,
    places,
  }: { readonly until: Instant; readonly now: Instant; readonly places: readonly PlaceInLimit[] },
): Promise<RenewOutcome> {
  const { db } = deps;
  // From `until` on, without the grace of takers: clocks that drop lapsed places may be ahead.
  const hasLapsed = now >= hold.until;
  const limits = hasLapsed ? await readDocuments(db, limitDocuments(db, places)) : [];
  const names = places.map(({ name }) => name);
  try {
    const isRenewed = await commitIf(deps, (transaction) => {
      const fields = renewedHoldFields(until, hasLapsed ? names : null);
      transaction.update(holdDocument(db, hold.id), fields, { lastUpdateTime: hold.writtenAt });
      writeLedger(db, transaction, hold.providerId, { put: { ...holdEntry(hold), until }, remove: [] });
      if (hasLapsed) {
        for (const [index, place] of places.entries()) {
          const snapshot = limits[index];
          const joining = { id: hold.id, leaving: new Set<string>(), now };
          if (!snapshot || !takePlace(transaction, snapshot, place, joining)) throw new Limited(place);
        }
        const dropped = hold.places.filter((name) => !names.includes(name));
        for (const name of dropped) freePlace(db, transaction, name, hold, now);
        return;
      }
      for (const name of hold.places) addPlace(db, transaction, name, { ...hold, until }, now);
    });
    return { kind: isRenewed ? 'renewed' : 'stale' };
  } catch (error) {
    if (error instanceof Limited) return { kind: 'limited', place: error.place };
    throw error;
  }
}
