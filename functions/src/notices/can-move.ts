// Whether a client may move a booking by its link, so that a mail does not send them in vain.
import { moveRight } from '@holdfast/core/booking/change-policy.ts';
import type { Deps } from '../deps.ts';
import type { StoredBooking } from '../store/bookings.ts';
import { bookingTypeDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot } from '../store/providers.ts';

export async function canMove(deps: Pick<Deps, 'db' | 'now'>, booking: StoredBooking): Promise<boolean> {
  if (moveRight(booking, deps.now()).closed !== null) return false;
  const { providerId, agreement } = booking;
  const snapshot = await bookingTypeDocument(deps.db, providerId, agreement.type.id).get();
  return bookingTypeFromSnapshot(snapshot)?.bookable ?? false;
}
