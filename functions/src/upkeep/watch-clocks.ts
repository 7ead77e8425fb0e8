// `watchClocks`: checks every night whether appointments still read as agreed; one problem per provider.
import { type ClockDrift, sayDrifts } from '@holdfast/core/booking/clock-drift.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { clockProblem, openProblemFrom, solvedFields } from '../store/problems.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';
import { driftedBookings } from './drifted-bookings.ts';

export interface ClockWatch {
  readonly providers: number;
  /** Appointments that read another time than agreed. */
  readonly drifted: number;
  /** Providers and bookings that could not be checked. Each was reported. */
  readonly failed: number;
  /** False if the time ran out before every provider was checked. */
  readonly complete: boolean;
}

const pageSize = 500;

/** Goes provider by provider. A fault is reported and stops only its own. `milliseconds` bounds the run. */
export async function watchClocks(
  now: Instant,
  deps: Pick<Deps, 'db'>,
  onFault: OnFault,
  milliseconds: number = Number.POSITIVE_INFINITY,
): Promise<ClockWatch> {
  const giveUpAt = performance.now() + milliseconds;
  const query = queryFrom(deps.db.collection('providers'), queries.allProviders, [], pageSize);
  const seen = { providers: 0, drifted: 0, failed: 0 };
  for await (const page of pagesOf(query, pageSize)) {
    for (const { id, ref } of page) {
      if (performance.now() >= giveUpAt) return { ...seen, complete: false };
      seen.providers += 1;
      try {
        const { drifts, unread } = await driftedBookings(deps.db, id, now, onFault);
        await noteDrifts(deps, id, drifts, now);
        seen.drifted += drifts.length;
        seen.failed += unread;
      } catch (error) {
        seen.failed += 1;
        onFault(error, ref.path);
      }
    }
  }
  return { ...seen, complete: true };
}

/** Raises, renews or solves the provider's problem. Leaves it alone if it says the same. */
async function noteDrifts(
  { db }: Pick<Deps, 'db'>,
  providerId: string,
  drifts: readonly ClockDrift[],
  now: Instant,
): Promise<void> {
  const bookings = drifts.map(({ bookingId }) => bookingId);
  const reason = drifts.length === 0 ? '' : sayDrifts(drifts);
  const { document, data } = clockProblem(db, { providerId, reason, bookings }, now);
  await db.runTransaction(async (transaction) => {
    const open = openProblemFrom(await transaction.get(document));
    if (drifts.length === 0) {
      if (open) transaction.update(document, solvedFields(now));
      return;
    }
    const says = (problem: { reason: string; bookings: readonly string[] }) =>
      JSON.stringify([problem.reason, problem.bookings]);
    if (!open || says(open) !== says(data)) transaction.set(document, data);
  });
}
