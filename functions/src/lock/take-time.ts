// The lock: takes time by creating its cells, in one commit with everything else that taking it means.
import { blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { type PlaceInLimit, limitDocuments, Limited, takePlace } from '../store/limits.ts';
import { holdFromSnapshot, type StoredHold } from '../store/holds.ts';
import { again, commitIf } from '../store/commit.ts';
import type { LedgerEntry } from '../store/ledgers.ts';
import { cellDocument, holdDocument } from '../store/paths.ts';
import { type Giving, givingHold, type StaleGiving } from './giving.ts';
import { readDocuments } from './read-documents.ts';
import { writeTime } from './write-time.ts';

/** Who wants which time, and what the commit says besides. */
export interface Taking {
  readonly providerId: string;
  /** Prefix of the cells' owner: a hold or a booking with the id of `entry`. */
  readonly kind: 'h' | 'b';
  readonly entry: LedgerEntry;
  /** The document that the commit creates, and by which a retry recognises its own work. */
  readonly own: DocumentReference;
  /** The caller's own hold or booking, whose time counts as free and is given up in the same commit. */
  readonly giving: Giving | null;
  /** The same after a collision, read anew: a hold may have come into being only after it was first looked for. */
  readonly givingNow: () => Promise<Giving | null | StaleGiving>;
  /** Limits that the commit must stay under. */
  readonly places: readonly PlaceInLimit[];
  /** Limit documents that were read along with something else; the others are read first. */
  readonly limitsRead?: readonly DocumentSnapshot[];
  readonly now: Instant;
  /** What else to read, in the same step and at the same read time, when the time turns out to be taken. */
  readonly whenTaken: readonly DocumentReference[];
  /** Adds the own document and everything else that is not about time. */
  readonly write: (transaction: Transaction) => void;
}

export type TakeOutcome =
  | { readonly kind: 'committed' }
  /** The own document exists: made by this call's own lost commit, or by a concurrent copy. */
  | { readonly kind: 'recorded'; readonly snapshot: DocumentSnapshot }
  | { readonly kind: 'taken'; readonly read: readonly DocumentSnapshot[] }
  /** A limit is reached. */
  | { readonly kind: 'limited'; readonly place: PlaceInLimit }
  /** What the caller gives up has changed: read and decide anew. */
  | { readonly kind: 'stale' }
  /** Nothing was decided after eight tries. The same call again is safe. */
  | { readonly kind: 'unavailable' };

/** What a try builds on. Each part is a precondition of the commit, so a try that saw an old world fails and looks again. */
export interface Ground {
  readonly giving: Giving | null;
  /** Lapsed holds of others whose time is taken over. */
  readonly passing: readonly Giving[];
  /** Cells without a living owner, with when they were written. */
  readonly orphans: ReadonlyMap<number, Timestamp>;
  /** The limit documents, in the order of the places. */
  readonly limits: readonly DocumentSnapshot[];
}

/**
 * Takes the time of `entry`, all or nothing. The first try reads nothing that others write, limits apart, so nobody waits
 * for anybody: a cell can be created once, and the second taker's commit fails at once. Only then is anything read: own
 * work first, then the cells and the holds they name. Time of a hold that is over, or lapsed for longer than the grace, is
 * taken over.
 */
export async function takeTime(
  deps: Pick<Deps, 'db' | 'jitter' | 'at'>,
  taking: Taking,
): Promise<TakeOutcome> {
  let ground: Ground = {
    giving: taking.giving,
    passing: [],
    orphans: new Map(),
    limits: await firstLimits(deps.db, taking),
  };
  let isFirst = true;
  const outcome = await again(deps, async () => {
    const done = await tryCommit(deps, taking, ground);
    // Full at first look may be full by one's own doing: a hold that came into being only after it was looked for.
    const looksAgain = done === null || (isFirst && done.kind === 'limited');
    isFirst = false;
    if (!looksAgain) return done;
    const seen = await lookAgain(deps.db, taking);
    if ('kind' in seen) return seen;
    ground = seen;
    return null;
  });
  return 'kind' in outcome ? outcome : { kind: 'unavailable' };
}

/** In the order of the places. */
async function firstLimits(db: Firestore, { places, limitsRead = [] }: Taking): Promise<DocumentSnapshot[]> {
  const documents = limitDocuments(db, places);
  const known = new Map(limitsRead.map((snapshot) => [snapshot.ref.path, snapshot]));
  const missing = documents.filter(({ path }) => !known.has(path));
  for (const snapshot of await readDocuments(db, missing)) known.set(snapshot.ref.path, snapshot);
  return documents.flatMap(({ path }) => known.get(path) ?? []);
}

async function tryCommit(
  deps: Pick<Deps, 'db' | 'at'>,
  taking: Taking,
  ground: Ground,
): Promise<TakeOutcome | null> {
  const leaving = new Set([...(ground.giving ? [ground.giving] : []), ...ground.passing].map(({ id }) => id));
  try {
    const isDone = await commitIf(deps, (transaction) => {
      for (const [index, place] of taking.places.entries()) {
        const snapshot = ground.limits[index];
        const joining = { id: taking.entry.id, leaving, now: taking.now };
        if (!snapshot || !takePlace(transaction, snapshot, place, joining)) throw new Limited(place);
      }
      taking.write(transaction);
      writeTime(deps.db, transaction, taking, ground);
    });
    return isDone ? { kind: 'committed' } : null;
  } catch (error) {
    if (error instanceof Limited) return { kind: 'limited', place: error.place };
    throw error;
  }
}

async function lookAgain(db: Firestore, taking: Taking): Promise<Ground | TakeOutcome> {
  const cells = cellsOf(taking.entry.taken).map((number) => cellDocument(db, taking.providerId, number));
  const [own, ...others] = await db.getAll(taking.own, ...cells, ...taking.whenTaken);
  if (own?.exists) return { kind: 'recorded', snapshot: own };
  const found = others.slice(0, cells.length);
  const taken: TakeOutcome = { kind: 'taken', read: others.slice(cells.length) };

  const owners = new Set(found.flatMap((cell) => (cell.exists ? [String(cell.get('owner'))] : [])));
  const giving = await taking.givingNow();
  if (giving === 'stale') return { kind: 'stale' };
  if (giving) owners.delete(giving.owner);
  if ([...owners].some((owner) => !owner.startsWith('h:'))) return taken;
  const [holds, limits] = await Promise.all([
    readDocuments(
      db,
      [...owners].map((owner) => holdDocument(db, owner.slice(2))),
    ),
    readDocuments(db, limitDocuments(db, taking.places)),
  ]);
  const living = holds.flatMap((snapshot) => stillHeld(snapshot));
  if (living.some((hold) => blocksTakers(hold.until, taking.now))) return taken;

  const passing = living.map((hold) => givingHold(db, hold, 'lost', taking.now));
  const known = new Set([...passing, ...(giving ? [giving] : [])].map(({ owner }) => owner));
  const orphans = new Map(
    found.flatMap((cell) => {
      const abandoned = cell.exists && cell.updateTime && !known.has(String(cell.get('owner')));
      return abandoned && cell.updateTime ? [[Number(cell.id), cell.updateTime] as const] : [];
    }),
  );
  return { giving, passing, orphans, limits };
}

function stillHeld(snapshot: DocumentSnapshot): StoredHold[] {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' ? [hold] : [];
}
