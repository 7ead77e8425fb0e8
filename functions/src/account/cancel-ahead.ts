// Cancels a closed page's upcoming appointments, a portion in each call. Their clients are told as always.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { cancelAsProvider } from '../booking/cancel-as-provider.ts';
import type { Deps } from '../deps.ts';
import { bookingFromSnapshot } from '../store/bookings.ts';
import type { Provider } from '../store/providers.ts';
import { bookingsAhead } from './bookings-ahead.ts';

/** A portion takes a few seconds, well below the time that a call may take. */
const portion = 40;
const mostCounted = 400;

/**
 * `left`: how many the next calls must cancel, of at most 400 that are counted. Those that have begun stay.
 * So do documents that cannot be read, which the audit reports.
 */
export async function cancelAhead(
  deps: Deps,
  provider: Provider,
  now: Instant,
): Promise<{ readonly settled: number; readonly left: number }> {
  const ahead = await bookingsAhead(deps.db, provider.id, now, mostCounted);
  const upcoming = ahead.flatMap((snapshot) => {
    const startsAt = startOf(snapshot);
    return startsAt !== null && startsAt > now ? [snapshot.id] : [];
  });
  let settled = 0;
  for (const booking of upcoming.slice(0, portion)) {
    // One key for all calls, so that a retry finds what an earlier one has cancelled.
    const request = { booking, key: `close:${provider.id}` };
    const answer = await cancelAsProvider(deps, request, provider);
    // One that was cancelled or has begun in the meantime is settled too.
    if (answer.ok || answer.refusal.kind !== 'unavailable') settled += 1;
  }
  return { settled, left: upcoming.length - settled };
}

function startOf(snapshot: Parameters<typeof bookingFromSnapshot>[0]): Instant | null {
  try {
    return bookingFromSnapshot(snapshot)?.agreement.startsAt ?? null;
  } catch {
    return null;
  }
}
