// What the manage page asks the service.
import type { InputOf, OperationFor, ResponseOf } from '@holdfast/contract/operations.ts';
import { cancelBooking } from '@holdfast/contract/booking/cancel-booking.ts';
import { listSlots } from '@holdfast/contract/page/list-slots.ts';
import { rescheduleBooking } from '@holdfast/contract/booking/reschedule-booking.ts';
import { resendManageLink } from '@holdfast/contract/notices/resend-manage-link.ts';
import { stopReminders } from '@holdfast/contract/notices/stop-reminders.ts';
import { viewBooking } from '@holdfast/contract/booking/view-booking.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { readBySchema } from '../../../shared/calls/read-by-schema.ts';
import type * as z from 'zod/mini';
import type { Outcome } from '../../../shared/calls/outcome.ts';

type ManageOperation = Extract<
  OperationFor<'client'>,
  'viewBooking' | 'cancelBooking' | 'rescheduleBooking' | 'stopReminders' | 'resendManageLink' | 'listSlots'
>;

const responses: { [Op in ManageOperation]: z.ZodMiniType<ResponseOf<Op>> } = {
  viewBooking: viewBooking.response,
  cancelBooking: cancelBooking.response,
  rescheduleBooking: rescheduleBooking.response,
  stopReminders: stopReminders.response,
  resendManageLink: resendManageLink.response,
  listSlots: listSlots.response,
};

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function callManage<Op extends ManageOperation>(
  op: Op,
  input: InputOf<Op>,
): Promise<Outcome<ResponseOf<Op>>> {
  return ask(op, input, (value) => readBySchema(responses[op], value));
}
