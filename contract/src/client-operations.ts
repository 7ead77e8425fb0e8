// The table of what a client's page may ask: one row per operation, read by dispatch, web and tests alike.
import { cancelBookingRequest, cancelBookingResponse } from './booking/cancel-booking.ts';
import { confirmBookingRequest, confirmBookingResponse } from './booking/confirm-booking.ts';
import { holdSlotRequest, holdSlotResponse } from './hold/hold-slot.ts';
import { listSlotsRequest, listSlotsResponse } from './page/list-slots.ts';
import { openBookingPageRequest, openBookingPageResponse } from './page/open-booking-page.ts';
import { releaseHoldRequest, releaseHoldResponse } from './hold/release-hold.ts';
import { rescheduleBookingRequest, rescheduleBookingResponse } from './booking/reschedule-booking.ts';
import { resendManageLinkRequest, resendManageLinkResponse } from './notices/resend-manage-link.ts';
import { stopRemindersRequest, stopRemindersResponse } from './notices/stop-reminders.ts';
import { viewBookingRequest, viewBookingResponse } from './booking/view-booking.ts';
import type * as z from 'zod/mini';

/** Request and response schema of every operation behind the `client` callable. */
export const clientOperations = {
  openBookingPage: { request: openBookingPageRequest, response: openBookingPageResponse },
  listSlots: { request: listSlotsRequest, response: listSlotsResponse },
  holdSlot: { request: holdSlotRequest, response: holdSlotResponse },
  releaseHold: { request: releaseHoldRequest, response: releaseHoldResponse },
  confirmBooking: { request: confirmBookingRequest, response: confirmBookingResponse },
  viewBooking: { request: viewBookingRequest, response: viewBookingResponse },
  rescheduleBooking: { request: rescheduleBookingRequest, response: rescheduleBookingResponse },
  resendManageLink: { request: resendManageLinkRequest, response: resendManageLinkResponse },
  stopReminders: { request: stopRemindersRequest, response: stopRemindersResponse },
  cancelBooking: { request: cancelBookingRequest, response: cancelBookingResponse },
} as const;

export type ClientOperations = typeof clientOperations;
export type ClientOperation = keyof ClientOperations;
/** What a caller sends for `Op`, before trimming and other normalising. */
export type ClientInput<Op extends ClientOperation> = z.input<ClientOperations[Op]['request']>;
export type ClientResponse<Op extends ClientOperation> = z.output<ClientOperations[Op]['response']>;
