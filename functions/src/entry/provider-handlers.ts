// Which use case handles which operation of the `provider` callable.
import { type OperationFor, operations } from '@holdfast/contract/operations.ts';
import { listHolidays } from '../availability/list-holidays.ts';
import { pauseBookings } from '../availability/pause-bookings.ts';
import { saveAvailability } from '../availability/save-availability.ts';
import { askToMove } from '../booking/ask-to-move.ts';
import { bookForClient } from '../booking/book-for-client.ts';
import { cancelAsProvider } from '../booking/cancel-as-provider.ts';
import { markNoShow } from '../booking/mark-no-show.ts';
import { saveBookingNote } from '../booking/save-booking-note.ts';
import { blockTime } from '../availability/block-time.ts';
import { unblockTime } from '../availability/unblock-time.ts';
import { exportClient } from '../clients/export-client.ts';
import { viewClient } from '../clients/view-client.ts';
import { explainSlots } from '../day/explain-slots.ts';
import { viewDays } from '../day/view-days.ts';
import { resolveProblem } from '../problems/resolve-problem.ts';
import { resetFeed } from '../feed/reset-feed.ts';
import { saveFeed } from '../feed/save-feed.ts';
import { viewFeed } from '../feed/view-feed.ts';
import { exportBookings } from '../find/export-bookings.ts';
import { findBookings } from '../find/find-bookings.ts';
import { rescheduleAsProvider } from '../booking/reschedule-as-provider.ts';
import { correctAddress } from '../notices/correct-address.ts';
import { retryNotice } from '../notices/retry-notice.ts';
import { archiveBookingType } from '../setup/archive-booking-type.ts';
import { orderBookingTypes } from '../setup/order-booking-types.ts';
import { signOutEverywhere } from '../account/sign-out-everywhere.ts';
import { savePicture } from '../setup/save-picture.ts';
import { saveProfile } from '../setup/save-profile.ts';
import { saveBookingType } from '../setup/save-booking-type.ts';
import type { Provider } from '../store/providers.ts';
import { type Handler, handler } from './handler.ts';
import { logFaultOf } from './log.ts';

/** The caller is the provider that the ID token names. */
export const providerHandlers: Readonly<Record<OperationFor<'provider'>, Handler<Provider>>> = {
  bookForClient: handler(operations.bookForClient, bookForClient),
  rescheduleAsProvider: handler(operations.rescheduleAsProvider, rescheduleAsProvider),
  cancelAsProvider: handler(operations.cancelAsProvider, cancelAsProvider),
  askToMove: handler(operations.askToMove, askToMove),
  markNoShow: handler(operations.markNoShow, markNoShow),
  saveBookingNote: handler(operations.saveBookingNote, saveBookingNote),
  retryNotice: handler(operations.retryNotice, (deps, request, provider: Provider) =>
    retryNotice(deps, request, provider, logFaultOf('retryNotice')),
  ),
  correctAddress: handler(operations.correctAddress, (deps, request, provider: Provider) =>
    correctAddress(deps, request, provider, logFaultOf('correctAddress')),
  ),
  blockTime: handler(operations.blockTime, blockTime),
  unblockTime: handler(operations.unblockTime, unblockTime),
  saveAvailability: handler(operations.saveAvailability, saveAvailability),
  saveBookingType: handler(operations.saveBookingType, saveBookingType),
  saveProfile: handler(operations.saveProfile, saveProfile),
  savePicture: handler(operations.savePicture, savePicture),
  signOutEverywhere: handler(operations.signOutEverywhere, signOutEverywhere),
  listHolidays: handler(operations.listHolidays, listHolidays),
  pauseBookings: handler(operations.pauseBookings, pauseBookings),
  orderBookingTypes: handler(operations.orderBookingTypes, orderBookingTypes),
  archiveBookingType: handler(operations.archiveBookingType, archiveBookingType),
  viewDays: handler(operations.viewDays, viewDays),
  viewClient: handler(operations.viewClient, viewClient),
  exportClient: handler(operations.exportClient, exportClient),
  explainSlots: handler(operations.explainSlots, explainSlots),
  resolveProblem: handler(operations.resolveProblem, resolveProblem),
  viewFeed: handler(operations.viewFeed, viewFeed),
  saveFeed: handler(operations.saveFeed, saveFeed),
  resetFeed: handler(operations.resetFeed, resetFeed),
  findBookings: handler(operations.findBookings, findBookings),
  exportBookings: handler(operations.exportBookings, exportBookings),
};
