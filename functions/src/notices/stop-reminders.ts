// `stopReminders`: the client wants no more reminders for one appointment.
import type {
  StopRemindersRequest,
  StopRemindersResponse,
} from '@holdfast/contract/notices/stop-reminders.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import {
  bookingFromSnapshot,
  remindersStoppedFields,
  type StoredBooking,
} from '../store/booking-documents.ts';
import { bookingDocument } from '../store/paths.ts';
import { writeReminders } from '../store/reminder-documents.ts';
import { commitTries, isContention, pauseApart } from '../lock/contention.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal, unavailable } from '../refusals.ts';

export async function stopReminders(
  deps: Deps,
  request: StopRemindersRequest,
): Promise<Result<StopRemindersResponse, Refusal>> {
  const claim = await deps.links.read(request.token, deps.now());
  if (!claim) return refuse(notFound);
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, claim.bookingId).get());
    if (booking?.linkVersion !== claim.version) return refuse(notFound);
    if (booking.remindersStopped || (await stop(deps, booking))) return ok({ stopped: true });
    await pauseApart(deps.jitter);
  }
  return refuse(unavailable);
}

/** False when the booking has changed since it was read. A cancelled one has no reminders to write. */
async function stop(deps: Deps, booking: StoredBooking): Promise<boolean> {
  const { startsAt, type } = booking.agreement;
  const stopped = { startsAt, reminderMinutes: type.reminderMinutes, remindersStopped: true };
  try {
    await deps.db.runTransaction(async (transaction) => {
      const document = bookingDocument(deps.db, booking.id);
      transaction.update(document, remindersStoppedFields(), { lastUpdateTime: booking.writtenAt });
      if (booking.status === 'cancelled') return;
      writeReminders(deps.db, transaction, { ...booking, startsAt }, planReminders(stopped, deps.now()));
    });
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
