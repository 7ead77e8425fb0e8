// `rescheduleBooking`: the client moves a booking by link; it never has two times, and never none.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { again } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { type BookingVersion, confirmedAnswer, currentVersion } from './booking-answers.ts';
import { type ManagedBooking, readManagedBooking } from './managed-booking.ts';
import { moveBooking } from './move-booking.ts';

export async function rescheduleBooking(
  deps: Deps,
  request: RequestOf<'rescheduleBooking'>,
): Promise<Answer<'rescheduleBooking'>> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const { token, key } = request;
  return again(deps, async () => {
    const found = await readManagedBooking(deps, { op: 'move', token, key, payload: { start }, now });
    if (!found.ok) return found;
    if (found.value.record) return ok(await confirmedAnswer(deps, answeredBefore(found.value)));
    const to = { start, mover: { by: 'client', shown: request.terms ?? null }, now } as const;
    return moveBooking(deps, found.value, to, (made) => confirmedAnswer(deps, made));
  });
}

/** The version that the record's change made, whatever has become of the booking since. */
function answeredBefore({ booking, record }: ManagedBooking): BookingVersion {
  const current = currentVersion(booking);
  if (!record) return current;
  const { startsAt, endsAt, linkVersion, stampedAt } = record;
  const agreement = { ...current.agreement, startsAt, endsAt };
  return { ...current, version: linkVersion - 1, linkVersion, stampedAt, isCancelled: false, agreement };
}
