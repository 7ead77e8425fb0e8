// The shapes of what the booking page is answered before a time is chosen, held to the contract's types by the compiler.
import type { ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageSlots } from '@holdfast/contract/parts/page-parts.ts';
import { bookingTypeShape, clocksShape, providerShape } from '../../../shared/calls/part-shapes.ts';
import {
  instantText,
  listOf,
  nullOr,
  optional,
  record,
  text,
  type Shape,
} from '../../../shared/calls/shape.ts';

const slots = record<PageSlots>({
  type: text,
  from: instantText,
  to: instantText,
  starts: listOf(instantText),
});

export type FirstViewOperation = Extract<ClientOperation, 'openBookingPage' | 'listSlots'>;

export const firstViewShapes: { [Op in FirstViewOperation]: Shape<ClientResponse<Op>> } = {
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
};
