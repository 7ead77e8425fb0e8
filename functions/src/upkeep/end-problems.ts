// `endProblems`: every night, ends problems about appointments that need nobody's attention any more.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { outsideHours } from '@holdfast/core/availability/outside-hours.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import pMap from 'p-map';
import type { Deps } from '../deps.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { commitIf } from '../store/commit.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';
import { pagesOf } from '../store/pages-of.ts';
import { bookingDocument, providerDocument } from '../store/paths.ts';
import { openProblemFrom, type Problem, solvedFields } from '../store/problems.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { queries, queryFrom } from '../store/queries.ts';

const pageSize = 200;
const atOnce = 20;

/**
 * Reads every open problem and its booking. One that cannot be read is reported and skipped. `milliseconds`
 * bounds the run; `complete` is false if the time ran out before.
 */
export async function endProblems(
  now: Instant,
  deps: Pick<Deps, 'db' | 'at'>,
  onFault: OnFault,
  milliseconds: number = Number.POSITIVE_INFINITY,
): Promise<{ ended: number; failed: number; complete: boolean }> {
  const giveUpAt = performance.now() + milliseconds;
  const open = queryFrom(deps.db.collection('problems'), queries.openProblems, [null], pageSize);
  const run = { ended: 0, failed: 0 };
  for await (const page of pagesOf(open, pageSize)) {
    if (performance.now() >= giveUpAt) return { ...run, complete: false };
    const look = async (snapshot: DocumentSnapshot) => {
      const isEnded = await reporting(onFault, snapshot.ref.path, null, () => endOne(deps, snapshot, now));
      if (isEnded === null) run.failed += 1;
      else if (isEnded) run.ended += 1;
    };
    await pMap(page, look, { concurrency: atOnce });
  }
  return { ...run, complete: true };
}

async function endOne(
  deps: Pick<Deps, 'db' | 'at'>,
  snapshot: DocumentSnapshot,
  now: Instant,
): Promise<boolean> {
  const problem = openProblemFrom(snapshot);
  const lastUpdateTime = snapshot.updateTime;
  if (!problem || !lastUpdateTime || !(await isOver(deps, problem, now))) return false;
  return commitIf(deps, (transaction) => {
    transaction.update(snapshot.ref, solvedFields(now), { lastUpdateTime });
  });
}

async function isOver(
  { db }: Pick<Deps, 'db'>,
  { kind, subject, providerId }: Problem,
  now: Instant,
): Promise<boolean> {
  switch (kind) {
    case 'mail-to-client':
    case 'mail-to-provider':
    case 'outside-hours': {
      const booking = bookingFromSnapshot(await bookingDocument(db, subject).get());
      if (booking === null || booking.agreement.endsAt <= now) return true;
      return kind === 'outside-hours' && !(await isOutside(booking));
    }
    // These end where they are raised: by the looks at clocks and time, and by the next mail that goes out.
    case 'clocks-changed':
    case 'time-differs':
    case 'mail-barred':
      return false;
  }

  /** Changed in the same moment as the hours. */
  async function isOutside({ status, agreement }: StoredBooking): Promise<boolean> {
    const provider = providerFromSnapshot(await providerDocument(db, providerId).get());
    if (status === 'cancelled' || !provider) return false;
    return outsideHours(provider.availability, [agreement]).length > 0;
  }
}
