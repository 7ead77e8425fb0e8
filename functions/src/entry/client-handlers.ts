// Which use case answers which operation of the `client` callable, each behind its contract.
import { type ClientOperation, clientOperations } from '@holdfast/contract/client-operations.ts';
import { cancelBooking } from '../use-cases/cancel-booking.ts';
import { confirmBooking } from '../use-cases/confirm-booking.ts';
import { holdSlot } from '../use-cases/hold-slot.ts';
import { listSlots } from '../use-cases/list-slots.ts';
import { openBookingPage } from '../use-cases/open-booking-page.ts';
import { releaseHold } from '../use-cases/release-hold.ts';
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts';
import { resendManageLink } from '../use-cases/resend-manage-link.ts';
import { stopReminders } from '../use-cases/stop-reminders.ts';
import { viewBooking } from '../use-cases/view-booking.ts';
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
