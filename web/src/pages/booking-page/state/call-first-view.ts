// What the booking page asks before a time is chosen. Shapes read it: the contract's schemas would come late.
import type { InputOf, ReasonOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { PageSlots } from '@holdfast/contract/parts/page-parts.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { ask, type Reader } from '../../../shared/calls/ask.ts';
import {
  bookingTypeShape,
  clocksShape,
  pauseShape,
  shownProviderShape,
} from '../../../shared/calls/part-shapes.ts';
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
import { plainParams, refusalShape } from '../../../shared/calls/refusal-shape.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';

const slots = record<PageSlots>({
  type: text,
  from: instantText,
  to: instantText,
  starts: listOf(instantText),
});

type FirstViewOperation = 'openBookingPage' | 'listSlots';

const responses: { readonly [Op in FirstViewOperation]: Shape<ResponseOf<Op>> } = {
  openBookingPage: record<ResponseOf<'openBookingPage'>>({
    now: instantText,
    provider: shownProviderShape,
    paused: optional(pauseShape),
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
const refusals: { readonly [Op in FirstViewOperation]: Shape<RefusalDetails<ReasonOf<Op>>> } = {
  openBookingPage: refusalShape<ReasonOf<'openBookingPage'>>(plainParams),
  listSlots: refusalShape<ReasonOf<'listSlots'>>(plainParams),
};

export function firstViewReader<Op extends FirstViewOperation>(op: Op): Reader<Op> {
  return { response: byShape(responses[op]), refusal: byShape(refusals[op]) };
}

export function callFirstView<Op extends FirstViewOperation>(
  op: Op,
  input: InputOf<Op>,
): Promise<OutcomeOf<Op>> {
  return ask<Op>(op, input, firstViewReader(op));
}
