// Which use case handles which operation of the `client` callable.
import { type OperationFor, operations } from '@holdfast/contract/operations.ts';
import { cancelBooking } from '../booking/cancel-booking.ts';
import { confirmBooking } from '../booking/confirm-booking.ts';
import { holdSlot } from '../hold/hold-slot.ts';
import { listSlots } from '../page/list-slots.ts';
import { askStart } from '../page/ask-start.ts';
import { openBookingPage } from '../page/open-booking-page.ts';
import { releaseHold } from '../hold/release-hold.ts';
import { rescheduleBooking } from '../booking/reschedule-booking.ts';
import { resendManageLink } from '../notices/resend-manage-link.ts';
import { stopReminders } from '../notices/stop-reminders.ts';
import { viewBooking } from '../booking/view-booking.ts';
import { type Handler, handler } from './handler.ts';

export const clientHandlers: Readonly<Record<OperationFor<'client'>, Handler<null>>> = {
  openBookingPage: handler(operations.openBookingPage, openBookingPage),
  listSlots: handler(operations.listSlots, listSlots),
  askStart: handler(operations.askStart, askStart),
  holdSlot: handler(operations.holdSlot, holdSlot),
  releaseHold: handler(operations.releaseHold, releaseHold),
  confirmBooking: handler(operations.confirmBooking, confirmBooking),
  viewBooking: handler(operations.viewBooking, viewBooking),
  rescheduleBooking: handler(operations.rescheduleBooking, rescheduleBooking),
  resendManageLink: handler(operations.resendManageLink, resendManageLink),
  stopReminders: handler(operations.stopReminders, stopReminders),
  cancelBooking: handler(operations.cancelBooking, cancelBooking),
};
