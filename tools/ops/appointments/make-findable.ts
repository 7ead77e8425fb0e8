// Gives older bookings what a search finds them by. A second run changes nothing.
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { bookingFromSnapshot, findableFields } from '../../../functions/src/store/bookings.ts';
import { isContention } from '../../../functions/src/store/commit.ts';
import { pagesOf } from '../../../functions/src/store/pages-of.ts';
import { queries, queryFrom } from '../../../functions/src/store/queries.ts';

export interface MadeFindable {
  readonly bookings: number;
  readonly changed: number;
  /** They cannot be read, or somebody changed them at the same moment. */
  readonly left: readonly string[];
}

/** Bookings in memory at once. */
const pageSize = 200;

export async function makeFindable(db: Firestore): Promise<MadeFindable> {
  const counts = { bookings: 0, changed: 0 };
  const left: string[] = [];
  const query = queryFrom(db.collection('bookings'), queries.allBookings, [], pageSize);
  for await (const page of pagesOf(query, pageSize)) {
    const outcomes = await Promise.all(page.map(makeOneFindable));
    counts.bookings += page.length;
    counts.changed += outcomes.filter((outcome) => outcome === 'changed').length;
    left.push(...page.filter((_, index) => outcomes[index] === 'left').map(({ id }) => id));
  }
  return { ...counts, left };
}

async function makeOneFindable(snapshot: QueryDocumentSnapshot): Promise<'as-it-was' | 'changed' | 'left'> {
  try {
    const booking = bookingFromSnapshot(snapshot);
    if (!booking) return 'left';
    const { clientKey, search } = findableFields(booking.agreement);
    if (booking.clientKey === clientKey && booking.search.join(' ') === search.join(' ')) return 'as-it-was';
    await snapshot.ref.update({ clientKey, search }, { lastUpdateTime: booking.writtenAt });
    return 'changed';
  } catch (error) {
    if (isContention(error) || isUnreadable(error)) return 'left';
    throw error;
  }
}

/** What the schema refuses. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && ('issues' in error || error instanceof RangeError);
}
