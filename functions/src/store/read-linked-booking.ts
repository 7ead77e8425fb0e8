// Reads the booking of a manage link, if the link works today.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { bookingFromSnapshot, type StoredBooking } from './bookings.ts';
import { bookingDocument } from './paths.ts';

/** `expiresAt` is the link's. Null for a link that is invalid at `now` or retired by a change. */
export async function readLinkedBooking(
  deps: Pick<Deps, 'db' | 'links'>,
  token: string,
  now: Instant,
): Promise<{ readonly booking: StoredBooking; readonly expiresAt: Instant } | null> {
  const link = await deps.links.read(token, now);
  if (!link) return null;
  const booking = bookingFromSnapshot(await bookingDocument(deps.db, link.bookingId).get());
  return booking?.linkVersion === link.version ? { booking, expiresAt: link.expiresAt } : null;
}
