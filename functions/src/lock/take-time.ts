// The lock: takes time by creating its cells, in one commit with everything else that taking it means.
import { blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { mayLapse } from '@holdfast/core/booking/time-owner.ts';
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { limitDocuments, Limited, takePlace } from '../store/limits.ts';
import { holdFromSnapshot, type StoredHold } from '../store/holds.ts';
import { again, commitIf } from '../store/commit.ts';
import { cellDocument, holdDocument } from '../store/paths.ts';
import { releaseOfHold } from './release.ts';
import type { Basis, TakeOutcome, Taking } from './taking.ts';
import { readDocuments } from '../store/read-documents.ts';
import { writeTime } from './write-time.ts';

/**
 * Takes the time of `entry`, all or nothing, and takes over expired holds. The first try reads only limits. A
 * taker whose commit fails reads its own document, then the cells and the holds they name.
 */
export async function takeTime(
  deps: Pick<Deps, 'db' | 'jitter' | 'at'>,
  taking: Taking,
): Promise<TakeOutcome> {
  let basis: Basis = {
    release: taking.release,
    expired: [],
    ownerless: new Map(),
    limits: await firstLimits(deps.db, taking),
  };
  let isFirst = true;
  const outcome = await again(deps, async () => {
    const done = await tryCommit(deps, taking, basis);
    // A limit may be full because of the caller's own hold, created after it was looked for.
    const looksAgain = done === null || (isFirst && done.kind === 'limited');
    isFirst = false;
    if (!looksAgain) return done;
    const seen = await lookAgain(deps.db, taking);
    if ('kind' in seen) return seen;
    basis = seen;
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
  basis: Basis,
): Promise<TakeOutcome | null> {
  const leaving = new Set([...(basis.release ? [basis.release] : []), ...basis.expired].map(({ id }) => id));
  try {
    const isDone = await commitIf(deps, (transaction) => {
      for (const [index, place] of taking.places.entries()) {
        const snapshot = basis.limits[index];
        const joining = { id: taking.entry.id, leaving, now: taking.now };
        if (!snapshot || !takePlace(transaction, snapshot, place, joining)) throw new Limited(place);
      }
      taking.write(transaction);
      writeTime(deps.db, transaction, taking, basis);
    });
    return isDone ? { kind: 'committed' } : null;
  } catch (error) {
    if (error instanceof Limited) return { kind: 'limited', place: error.place };
    throw error;
  }
}

async function lookAgain(db: Firestore, taking: Taking): Promise<Basis | TakeOutcome> {
  const cells = cellsOf(taking.entry.taken).map((number) => cellDocument(db, taking.providerId, number));
  const [own, ...others] = await db.getAll(taking.own, ...cells, ...taking.whenTaken);
  if (own?.exists) return { kind: 'recorded', snapshot: own };
  const found = others.slice(0, cells.length);
  const taken: TakeOutcome = { kind: 'taken', read: others.slice(cells.length) };

  const owners = new Set(found.flatMap((cell) => (cell.exists ? [String(cell.get('owner'))] : [])));
  const release = await taking.releaseNow();
  if (release === 'stale') return { kind: 'stale' };
  if (release) owners.delete(release.owner);
  if (![...owners].every(mayLapse)) return taken;
  const [holds, limits] = await Promise.all([
    readDocuments(
      db,
      [...owners].map((owner) => holdDocument(db, owner.slice(2))),
    ),
    readDocuments(db, limitDocuments(db, taking.places)),
  ]);
  const living = holds.flatMap((snapshot) => stillHeld(snapshot));
  if (living.some((hold) => blocksTakers(hold.until, taking.now))) return taken;

  const expired = living.map((hold) => releaseOfHold(db, hold, 'lost', taking.now));
  const known = new Set([...expired, ...(release ? [release] : [])].map(({ owner }) => owner));
  const ownerless = new Map(
    found.flatMap((cell) => {
      const abandoned = cell.exists && cell.updateTime && !known.has(String(cell.get('owner')));
      return abandoned && cell.updateTime ? [[Number(cell.id), cell.updateTime] as const] : [];
    }),
  );
  return { release, expired, ownerless, limits };
}

function stillHeld(snapshot: DocumentSnapshot): StoredHold[] {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' ? [hold] : [];
}
