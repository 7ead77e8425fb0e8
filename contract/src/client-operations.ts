// The table of what a client's page may ask: one row per operation, read by dispatch, web and tests alike.
import { confirmBookingRequest, confirmBookingResponse } from './operations/confirm-booking.ts';
import { holdSlotRequest, holdSlotResponse } from './operations/hold-slot.ts';
import { listSlotsRequest, listSlotsResponse } from './operations/list-slots.ts';
import { openBookingPageRequest, openBookingPageResponse } from './operations/open-booking-page.ts';
import { releaseHoldRequest, releaseHoldResponse } from './operations/release-hold.ts';
import type * as z from 'zod/mini';

/** Request and response schema of every operation behind the `client` callable. */
export const clientOperations = {
  openBookingPage: { request: openBookingPageRequest, response: openBookingPageResponse },
  listSlots: { request: listSlotsRequest, response: listSlotsResponse },
  holdSlot: { request: holdSlotRequest, response: holdSlotResponse },
  releaseHold: { request: releaseHoldRequest, response: releaseHoldResponse },
  confirmBooking: { request: confirmBookingRequest, response: confirmBookingResponse },
} as const;

export type ClientOperations = typeof clientOperations;
export type ClientOperation = keyof ClientOperations;
/** What a caller sends for `Op`, before trimming and other normalising. */
export type ClientInput<Op extends ClientOperation> = z.input<ClientOperations[Op]['request']>;
export type ClientResponse<Op extends ClientOperation> = z.output<ClientOperations[Op]['response']>;
