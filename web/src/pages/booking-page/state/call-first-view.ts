// What the booking page asks before a time is chosen. Shapes read it: the contract's schemas would come late.
import type { InputOf, OperationFor, ResponseOf } from '@holdfast/contract/operations.ts';
import type { PageSlots } from '@holdfast/contract/parts/page-parts.ts';
import { ask } from '../../../shared/calls/ask.ts';
import { bookingTypeShape, clocksShape, providerShape } from '../../../shared/calls/part-shapes.ts';
import {
  byShape,
  instantText,
  listOf,
  nullOr,
  optional,
  record,
  text,
  type Shape,
} from '../../../shared/calls/shape.ts';
import type { Outcome } from '../../../shared/calls/outcome.ts';

const slots = record<PageSlots>({
  type: text,
  from: instantText,
  to: instantText,
  starts: listOf(instantText),
});

type FirstViewOperation = Extract<OperationFor<'client'>, 'openBookingPage' | 'listSlots'>;

export const firstViewShapes: { [Op in FirstViewOperation]: Shape<ResponseOf<Op>> } = {
  openBookingPage: record<ResponseOf<'openBookingPage'>>({
    now: instantText,
    provider: providerShape,
    types: listOf(bookingTypeShape),
    slots: nullOr(slots),
    clocks: optional(clocksShape),
  }),
  listSlots: record<ResponseOf<'listSlots'>>({
    now: instantText,
    windowEndsAt: instantText,
    slots,
    type: optional(bookingTypeShape),
    clocks: optional(clocksShape),
  }),
};

/** Asks for `op`; gives up after ten seconds. Never rejects. */
export function callFirstView<Op extends FirstViewOperation>(
  op: Op,
  input: InputOf<Op>,
): Promise<Outcome<ResponseOf<Op>>> {
  return ask(op, input, byShape(firstViewShapes[op]));
}
