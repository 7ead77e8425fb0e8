// Who wants which time, what a try to take it builds on, and what can come of it.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference, DocumentSnapshot, Timestamp, Transaction } from 'firebase-admin/firestore';
import type { LedgerEntry } from '../store/ledgers.ts';
import type { PlaceInLimit } from '../store/limits.ts';
import type { Release, StaleRelease } from './release.ts';

export interface Taking {
  readonly providerId: string;
  /** Who takes which time. */
  readonly entry: LedgerEntry;
  /** The document that the commit creates, and by which a retry recognises its own work. */
  readonly own: DocumentReference;
  /** The caller's own hold or booking: its time counts as free, and the commit releases it. */
  readonly release: Release | null;
  /** Reads `release` again after a collision: the hold may have been created after the first read. */
  readonly releaseNow: () => Promise<Release | null | StaleRelease>;
  /** The limits that the commit must stay under. */
  readonly places: readonly PlaceInLimit[];
  /** Limit documents that were read along with something else. The others are read first. */
  readonly limitsRead?: readonly DocumentSnapshot[];
  readonly now: Instant;
  /** What else to read, at the same read time, if the time turns out to be taken. */
  readonly whenTaken: readonly DocumentReference[];
  /** Adds the own document and everything else that is not about time. */
  readonly write: (transaction: Transaction) => void;
}

export type TakeOutcome =
  | { readonly kind: 'committed' }
  /** The own document exists: this call's own lost commit made it, or a concurrent copy. */
  | { readonly kind: 'recorded'; readonly snapshot: DocumentSnapshot }
  | { readonly kind: 'taken'; readonly read: readonly DocumentSnapshot[] }
  /** A limit is reached. */
  | { readonly kind: 'limited'; readonly place: PlaceInLimit }
  /** What the caller releases has changed: read and decide anew. */
  | { readonly kind: 'stale' }
  /** Nothing was decided after eight tries. The same call again is safe. */
  | { readonly kind: 'unavailable' };

/**
 * What a try builds on. Each part is a precondition of its commit, so an outdated try fails and looks again.
 */
export interface Basis {
  readonly release: Release | null;
  /** Holds of others that have expired and whose time is taken over. */
  readonly expired: readonly Release[];
  /** Cells whose owner has ended, with when they were written. */
  readonly ownerless: ReadonlyMap<number, Timestamp>;
  /** The limit documents, in the order of the places. */
  readonly limits: readonly DocumentSnapshot[];
}
