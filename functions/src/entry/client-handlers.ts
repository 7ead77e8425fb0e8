// Which use case answers which operation of the `client` callable, each behind its contract.
import { type ClientOperation, clientOperations } from '@holdfast/contract/client-operations.ts';
import { cancelBooking } from '../booking/cancel-booking.ts';
import { confirmBooking } from '../booking/confirm-booking.ts';
import { holdSlot } from '../hold/hold-slot.ts';
import { listSlots } from '../page/list-slots.ts';
import { openBookingPage } from '../page/open-booking-page.ts';
import { releaseHold } from '../hold/release-hold.ts';
import { rescheduleBooking } from '../booking/reschedule-booking.ts';
import { resendManageLink } from '../notices/resend-manage-link.ts';
import { stopReminders } from '../notices/stop-reminders.ts';
import { viewBooking } from '../booking/view-booking.ts';
import { type Handler, handler } from './handler.ts';

export const clientHandlers: Readonly<Record<ClientOperation, Handler<null>>> = {
  openBookingPage: handler(clientOperations.openBookingPage, openBookingPage),
  listSlots: handler(clientOperations.listSlots, listSlots),
  holdSlot: handler(clientOperations.holdSlot, holdSlot),
  releaseHold: handler(clientOperations.releaseHold, releaseHold),
  confirmBooking: handler(clientOperations.confirmBooking, confirmBooking),
  viewBooking: handler(clientOperations.viewBooking, viewBooking),
  rescheduleBooking: handler(clientOperations.rescheduleBooking, rescheduleBooking),
  resendManageLink: handler(clientOperations.resendManageLink, resendManageLink),
  stopReminders: handler(clientOperations.stopReminders, stopReminders),
  cancelBooking: handler(clientOperations.cancelBooking, cancelBooking),
};
