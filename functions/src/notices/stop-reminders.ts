// `stopReminders`: the client stops the reminders of one appointment.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { remindersStoppedFields, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument } from '../store/paths.ts';
import { readLinkedBooking } from '../store/read-linked-booking.ts';
import { writeReminders } from '../store/reminders.ts';
import { again, commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';

export async function stopReminders(
  deps: Deps,
  request: RequestOf<'stopReminders'>,
): Promise<Outcome<'stopReminders'>> {
  const now = deps.now();
  return again(deps, async () => {
    const linked = await readLinkedBooking(deps, request.token, now);
    if (!linked) return refuse(notFound);
    const { booking } = linked;
    return booking.remindersStopped || (await stop(deps, booking)) ? ok({ stopped: true }) : null;
  });
}

/** False if the booking has changed since it was read. A cancelled booking has no reminders to write. */
function stop(deps: Deps, booking: StoredBooking): Promise<boolean> {
  const { startsAt, type } = booking.agreement;
  const stopped = { startsAt, reminderMinutes: type.reminderMinutes, remindersStopped: true };
  const fields = remindersStoppedFields(booking, deps.now());
  return commitIf(deps, (transaction) => {
    const document = bookingDocument(deps.db, booking.id);
    transaction.update(document, fields, { lastUpdateTime: booking.writtenAt });
    if (booking.status === 'cancelled') return;
    writeReminders(deps.db, transaction, { ...booking, startsAt }, planReminders(stopped, deps.now()));
  });
}
