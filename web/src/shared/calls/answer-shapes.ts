// The shape of every answer that the booking page gets, held to the contract's types by the compiler.
import type { ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { HeldSlot } from '@holdfast/contract/hold/hold-slot.ts';
import type { PageSlots } from '@holdfast/contract/parts/page-parts.ts';
import { agreementShape, calendarShape, providerShape } from './agreement-shapes.ts';
import { bookingTypeShape } from './booking-type-shape.ts';
import { clocksShape } from './clock-shapes.ts';
import { instantText, listOf, nullOr, oneOf, optional, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

const slots = record<PageSlots>({
  type: text,
  from: instantText,
  to: instantText,
  starts: listOf(instantText),
});

/** What the booking page asks for; what manage links are for is asked by another page. */
export type PageOperation = Extract<
  ClientOperation,
  'openBookingPage' | 'listSlots' | 'holdSlot' | 'releaseHold' | 'confirmBooking'
>;

type Answers = { [Op in PageOperation]: Shape<ClientResponse<Op>> };

export const answerShapes: Answers = {
  openBookingPage: record<ClientResponse<'openBookingPage'>>({
    now: instantText,
    provider: providerShape,
    types: listOf(bookingTypeShape),
    slots: nullOr(slots),
    clocks: optional(clocksShape),
  }),
  listSlots: record<ClientResponse<'listSlots'>>({
    now: instantText,
    windowEndsAt: instantText,
    slots,
    type: optional(bookingTypeShape),
    clocks: optional(clocksShape),
  }),
  holdSlot: record<ClientResponse<'holdSlot'>>({
    now: instantText,
    hold: record<HeldSlot>({ start: instantText, until: instantText, longestUntil: instantText }),
    type: optional(bookingTypeShape),
  }),
  releaseHold: record<ClientResponse<'releaseHold'>>({ released: oneOf(true) }),
  confirmBooking: record<ClientResponse<'confirmBooking'>>({
    booking: agreementShape,
    calendar: calendarShape,
    manageToken: text,
    clocks: optional(clocksShape),
  }),
};
