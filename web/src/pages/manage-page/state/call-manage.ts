// What the manage page asks the service.
import type { ClientInput, ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
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
  ClientOperation,
  'viewBooking' | 'cancelBooking' | 'rescheduleBooking' | 'stopReminders' | 'resendManageLink' | 'listSlots'
>;

const responses: { [Op in ManageOperation]: z.ZodMiniType<ClientResponse<Op>> } = {
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
  input: ClientInput<Op>,
): Promise<Outcome<ClientResponse<Op>>> {
  return ask(op, input, (value) => readBySchema(responses[op], value));
}
