// The lock: takes time by creating its cells, in one commit with everything else that taking it means.
import { blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { cellsOf } from '@holdfast/core/booking/taken-time.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import { holdFromSnapshot, type StoredHold } from '../firestore/hold-documents.ts';
import type { LedgerEntry } from '../firestore/ledger-documents.ts';
import { cellDocument, holdDocument } from '../firestore/paths.ts';
import { commitTries, isContention, pauseApart } from './contention.ts';
import { writeTime } from './write-time.ts';

/** Who wants which time, and what the commit says besides. */
export interface Taking {
  readonly providerId: string;
  /** Prefix of the cells' owner: a hold or a booking with the id of `entry`. */
  readonly kind: 'h' | 'b';
  readonly entry: LedgerEntry;
  /** The document that the commit creates, and by which a retry recognises its own work. */
  readonly own: DocumentReference;
  /** A hold of the caller's whose time counts as free. It ends in the same commit. */
  readonly named: StoredHold | null;
  readonly namedBecomes: 'released' | 'booked';
  readonly now: Instant;
  readonly jitter: () => number;
  /** What else to read, in the same step and at the same read time, when the time turns out to be taken. */
  readonly whenTaken: readonly DocumentReference[];
  /** The visitor's limit document, as just read, where the commit must compare it; read anew for every further try. */
  readonly limit: DocumentSnapshot | null;
  /** Adds own document and everything else. Refuses by returning false: nothing is committed then. */
  readonly write: (transaction: Transaction, limit: DocumentSnapshot | null) => boolean;
}

export type TakeOutcome =
  | { readonly kind: 'committed' }
  /** The own document exists: made by this call's own lost commit, or by a concurrent copy. */
  | { readonly kind: 'recorded'; readonly snapshot: DocumentSnapshot }
  | { readonly kind: 'taken'; readonly read: readonly DocumentSnapshot[] }
  /** `write` refused. */
  | { readonly kind: 'refused' }
  /** Nothing was decided after eight tries. The same call again is safe. */
  | { readonly kind: 'unavailable' };

/** What a try builds on. Each part is a precondition of the commit, so a try that saw an old world fails and looks again. */
export interface Ground {
  readonly named: StoredHold | null;
  /** Lapsed holds of others whose time is taken over. */
  readonly passing: readonly StoredHold[];
  /** Cells without a living owner, with when they were written. */
  readonly orphans: ReadonlyMap<number, Timestamp>;
  readonly limit: DocumentSnapshot | null;
}

/**
 * Takes the time of `entry`, all or nothing. The first try reads nothing that others write, so nobody waits for anybody: a
 * cell can be created once, and the second taker's commit fails at once. Only then is anything read: own work first, then
 * the cells and the holds they name. Time of a hold that is over, or lapsed for longer than the grace, is taken over.
 */
export async function takeTime(db: Firestore, taking: Taking): Promise<TakeOutcome> {
  let ground: Ground = {
    named: taking.named,
    passing: [],
    orphans: new Map(),
    limit: taking.limit,
  };
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    const committed = await tryCommit(db, taking, ground);
    if (committed) return { kind: committed };
    const seen = await lookAgain(db, taking);
    if ('kind' in seen) return seen;
    ground = seen;
    await pauseApart(taking.jitter);
  }
  return { kind: 'unavailable' };
}

async function tryCommit(
  db: Firestore,
  taking: Taking,
  ground: Ground,
): Promise<'committed' | 'refused' | null> {
  try {
    await db.runTransaction(async (transaction) => {
      if (!taking.write(transaction, ground.limit)) throw new Refused();
      writeTime(db, transaction, taking, ground);
    });
    return 'committed';
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    if (isContention(error)) return null;
    throw error;
  }
}

/** Leaves a transaction without committing it. */
class Refused extends Error {}

async function lookAgain(db: Firestore, taking: Taking): Promise<Ground | TakeOutcome> {
  const numbers = cellsOf(taking.entry.taken);
  const cells = numbers.map((number) => cellDocument(db, taking.providerId, number));
  const [own, ...others] = await db.getAll(taking.own, ...cells, ...taking.whenTaken);
  if (own?.exists) return { kind: 'recorded', snapshot: own };
  const found = others.slice(0, cells.length);
  const taken: TakeOutcome = { kind: 'taken', read: others.slice(cells.length) };

  const owners = new Set(found.flatMap((cell) => (cell.exists ? [String(cell.get('owner'))] : [])));
  if ([...owners].some((owner) => !owner.startsWith('h:'))) return taken;
  const names = new Set([...owners].map((owner) => owner.slice(2)));
  const wanted = new Set([...names, ...(taking.named ? [taking.named.id] : [])]);
  const documents = [...wanted].map((id) => holdDocument(db, id));
  const snapshots = await Promise.all(
    [...documents, ...(taking.limit ? [taking.limit.ref] : [])].map((document) => document.get()),
  );
  const holds = new Map(snapshots.flatMap((snapshot) => heldBy(snapshot, documents)));
  const named = taking.named ? (holds.get(taking.named.id) ?? null) : null;
  const passing = [...names].flatMap((id) => (id === named?.id ? [] : (holds.get(id) ?? [])));
  if (passing.some((hold) => blocksTakers(hold.until, taking.now))) return taken;

  const living = new Set([...passing, ...(named ? [named] : [])].map((hold) => hold.id));
  const orphans = new Map(
    found.flatMap((cell) => {
      const abandoned = cell.exists && cell.updateTime && !living.has(String(cell.get('owner')).slice(2));
      return abandoned && cell.updateTime ? [[Number(cell.id), cell.updateTime] as const] : [];
    }),
  );
  return { named, passing, orphans, limit: taking.limit ? (snapshots.at(-1) ?? null) : null };
}

/** The hold in a snapshot, when it is one of `documents` and still says `held`. */
function heldBy(snapshot: DocumentSnapshot, documents: readonly DocumentReference[]): [string, StoredHold][] {
  if (!documents.some((document) => document.path === snapshot.ref.path)) return [];
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' ? [[hold.id, hold]] : [];
}
