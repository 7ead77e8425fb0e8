// The table of operations, one row each. The entry points, the pages and the tests read it.
import { openBookingPage } from './page/open-booking-page.ts';
import { listSlots } from './page/list-slots.ts';
import { askStart } from './page/ask-start.ts';
import { holdSlot } from './hold/hold-slot.ts';
import { releaseHold } from './hold/release-hold.ts';
import { confirmBooking } from './booking/confirm-booking.ts';
import { viewBooking } from './booking/view-booking.ts';
import { rescheduleBooking } from './booking/reschedule-booking.ts';
import { cancelBooking } from './booking/cancel-booking.ts';
import { stopReminders } from './notices/stop-reminders.ts';
import { resendManageLink } from './notices/resend-manage-link.ts';
import { bookForClient } from './booking/book-for-client.ts';
import { rescheduleAsProvider } from './booking/reschedule-as-provider.ts';
import { cancelAsProvider } from './booking/cancel-as-provider.ts';
import { markNoShow } from './booking/mark-no-show.ts';
import { askToMove } from './booking/ask-to-move.ts';
import { saveBookingNote } from './booking/save-booking-note.ts';
import { retryNotice } from './notices/retry-notice.ts';
import { correctAddress } from './notices/correct-address.ts';
import { openAccount } from './account/open-account.ts';
import { checkLink } from './account/check-link.ts';
import { createPage } from './account/create-page.ts';
import { signOutEverywhere } from './account/sign-out-everywhere.ts';
import { deleteAccount } from './account/delete-account.ts';
import { saveAvailability } from './availability/save-availability.ts';
import { pauseBookings } from './availability/pause-bookings.ts';
import { previewSlots } from './availability/preview-slots.ts';
import { listHolidays } from './availability/list-holidays.ts';
import { saveProfile } from './setup/save-profile.ts';
import { savePicture } from './setup/save-picture.ts';
import { saveBookingType } from './setup/save-booking-type.ts';
import { orderBookingTypes } from './setup/order-booking-types.ts';
import { archiveBookingType } from './setup/archive-booking-type.ts';
import { blockTime } from './availability/block-time.ts';
import { unblockTime } from './availability/unblock-time.ts';
import { explainSlots } from './day/explain-slots.ts';
import { viewDays } from './day/view-days.ts';
import { viewClient } from './clients/view-client.ts';
import { exportClient } from './clients/export-client.ts';
import { resolveProblem } from './problems/resolve-problem.ts';
import { viewFeed } from './feed/view-feed.ts';
import { saveFeed } from './feed/save-feed.ts';
import { resetFeed } from './feed/reset-feed.ts';
import { exportBookings } from './find/export-bookings.ts';
import { findBookings } from './find/find-bookings.ts';
import type { Audience } from './operation.ts';
import type { Refusal } from './refusals.ts';
import type * as z from 'zod/mini';

export const operations = {
  openBookingPage,
  listSlots,
  askStart,
  holdSlot,
  releaseHold,
  confirmBooking,
  viewBooking,
  rescheduleBooking,
  cancelBooking,
  stopReminders,
  resendManageLink,
  bookForClient,
  rescheduleAsProvider,
  cancelAsProvider,
  markNoShow,
  askToMove,
  saveBookingNote,
  retryNotice,
  correctAddress,
  openAccount,
  checkLink,
  createPage,
  signOutEverywhere,
  deleteAccount,
  saveAvailability,
  pauseBookings,
  previewSlots,
  listHolidays,
  saveProfile,
  savePicture,
  saveBookingType,
  orderBookingTypes,
  archiveBookingType,
  blockTime,
  unblockTime,
  viewDays,
  viewClient,
  exportClient,
  explainSlots,
  resolveProblem,
  viewFeed,
  saveFeed,
  resetFeed,
  findBookings,
  exportBookings,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type OperationFor<Who extends Audience> = {
  [Op in OperationName]: Operations[Op]['for'] extends Who ? Op : never;
}[OperationName];
/** What a caller sends, before trimming and other normalising. */
export type InputOf<Op extends OperationName> = z.input<Operations[Op]['request']>;
export type RequestOf<Op extends OperationName> = z.output<Operations[Op]['request']>;
export type ResponseOf<Op extends OperationName> = z.output<Operations[Op]['response']>;
/** Every reason that a caller of `Op` may receive. */
export type ReasonOf<Op extends OperationName> =
  | Operations[Op]['refuses'][number]
  | (Operations[Op]['for'] extends 'client' ? never : 'unauthenticated')
  | 'invalid-request'
  | 'unavailable'
  | 'internal';
/** Every refusal that the code behind `Op` may return. Faults are thrown, so `internal` is not among them. */
export type RefusalOf<Op extends OperationName> = Refusal<
  Exclude<ReasonOf<Op>, 'internal' | 'unauthenticated'>
>;
