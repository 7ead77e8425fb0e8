// `markNoShow`: sets or clears the mark that the client did not come. Repeating it changes nothing.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { bookingFromSnapshot, noShowFields, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';
import { again, commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';

export async function markNoShow(
  deps: Deps,
  request: RequestOf<'markNoShow'>,
  provider: Provider,
): Promise<Outcome<'markNoShow'>> {
  const { booking: bookingId, noShow } = request;
  return again(deps, async () => {
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
    if (booking?.providerId !== provider.id) return refuse(notFound);
    if (booking.status === 'cancelled') {
      return refuse({ kind: 'booking-over', params: { state: 'cancelled' } });
    }
    if (booking.agreement.startsAt > deps.now()) return refuse({ kind: 'not-begun', params: {} });
    return booking.noShow === noShow || (await mark(deps, booking, noShow)) ? ok({ noShow }) : null;
  });
}

/** False if the booking has changed since it was read. */
function mark(deps: Deps, booking: StoredBooking, noShow: boolean): Promise<boolean> {
  const { id, writtenAt } = booking;
  const fields = noShowFields(booking, noShow, deps.now());
  return commitIf(deps, (transaction) =>
    transaction.update(bookingDocument(deps.db, id), fields, { lastUpdateTime: writtenAt }),
  );
}
