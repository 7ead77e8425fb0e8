// Lengthens a hold: its document, the copies of `until` in the ledger, and its claims.
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { Deps } from '../deps.ts';
import { addClaim, type Claim, claimDocuments, Limited, removeClaim, writeClaim } from '../store/limits.ts';
import { commitIf } from '../store/commit.ts';
import { renewedHoldFields, type StoredHold } from '../store/holds.ts';
import { writeLedger } from '../store/ledgers.ts';
import { holdDocument } from '../store/paths.ts';
import { readDocuments } from './read-documents.ts';

export type RenewOutcome =
  | { readonly kind: 'renewed' }
  /** The hold had lapsed, and others have its place by now. */
  | { readonly kind: 'limited'; readonly claim: Claim }
  /** The hold or a limit has changed since it was read: nothing was done. */
  | { readonly kind: 'stale' };

/**
 * Tests that the hold is as it was read, not the clock: while it says `held` its cells are its own. Its claims are only
 * its own while it has not lapsed: after that `claims`, those it needs today, are compared with their limits again.
 * That begins at `until`, not ten seconds later, because the clocks of those who drop lapsed claims may be ahead.
 */
export async function renewHold(
  deps: Pick<Deps, 'db' | 'at'>,
  hold: StoredHold,
  {
    until,
    now,
    claims,
  }: { readonly until: Instant; readonly now: Instant; readonly claims: readonly Claim[] },
): Promise<RenewOutcome> {
  const { db } = deps;
  const hasLapsed = now >= hold.until;
  const limits = hasLapsed ? await readDocuments(db, claimDocuments(db, claims)) : [];
  const names = claims.map(({ name }) => name);
  try {
    const isRenewed = await commitIf(deps, (transaction) => {
      const fields = renewedHoldFields(until, hasLapsed ? names : null);
      transaction.update(holdDocument(db, hold.id), fields, { lastUpdateTime: hold.writtenAt });
      const put = { id: hold.id, taken: hold.taken, type: hold.type.id, start: hold.start, until };
      writeLedger(db, transaction, hold.providerId, { put, remove: [] });
      if (hasLapsed) {
        for (const [index, claim] of claims.entries()) {
          const snapshot = limits[index];
          const joining = { id: hold.id, leaving: new Set<string>(), now };
          if (!snapshot || !writeClaim(transaction, snapshot, claim, joining)) throw new Limited(claim);
        }
        const dropped = hold.claims.filter((name) => !names.includes(name));
        for (const name of dropped) removeClaim(db, transaction, name, hold, now);
        return;
      }
      for (const name of hold.claims) addClaim(db, transaction, name, { ...hold, until }, now);
    });
    return { kind: isRenewed ? 'renewed' : 'stale' };
  } catch (error) {
    if (error instanceof Limited) return { kind: 'limited', claim: error.claim };
    throw error;
  }
}
