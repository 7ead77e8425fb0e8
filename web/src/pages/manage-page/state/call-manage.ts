// What the manage page asks the service.
import { cancelBooking } from '@holdfast/contract/booking/cancel-booking.ts';
import { listSlots } from '@holdfast/contract/page/list-slots.ts';
import { rescheduleBooking } from '@holdfast/contract/booking/reschedule-booking.ts';
import { resendManageLink } from '@holdfast/contract/notices/resend-manage-link.ts';
import { stopReminders } from '@holdfast/contract/notices/stop-reminders.ts';
import { viewBooking } from '@holdfast/contract/booking/view-booking.ts';
import { callerOf } from '../../../shared/calls/caller-of.ts';

export const callManage = callerOf({
  viewBooking,
  cancelBooking,
  rescheduleBooking,
  stopReminders,
  resendManageLink,
  listSlots,
});
