// `markNoShow`: notes that the client did not come, or takes it back. Setting a mark twice is setting it once.
import type { MarkNoShowRequest, MarkNoShowResponse } from '@holdfast/contract/booking/mark-no-show.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { bookingFromSnapshot, noShowFields, type StoredBooking } from '../store/booking-documents.ts';
import { bookingDocument } from '../store/paths.ts';
import { commitTries, isContention, pauseApart } from '../lock/contention.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal, unavailable } from '../refusals.ts';

export async function markNoShow(
  deps: Deps,
  request: MarkNoShowRequest,
  providerId: string,
): Promise<Result<MarkNoShowResponse, Refusal>> {
  const { booking: bookingId, noShow } = request;
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
    if (booking?.providerId !== providerId) return refuse(notFound);
    if (booking.status === 'cancelled') {
      return refuse({ kind: 'booking-over', params: { state: 'cancelled' } });
    }
    if (booking.agreement.startsAt > deps.now()) return refuse({ kind: 'not-begun', params: {} });
    if (booking.noShow === noShow || (await mark(deps, booking, noShow))) return ok({ noShow });
    await pauseApart(deps.jitter);
  }
  return refuse(unavailable);
}

/** False when the booking has changed since it was read. */
async function mark(deps: Deps, { id, writtenAt }: StoredBooking, noShow: boolean): Promise<boolean> {
  try {
    await bookingDocument(deps.db, id).update(noShowFields(noShow), { lastUpdateTime: writtenAt });
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
