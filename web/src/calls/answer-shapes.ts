// The shape of every operation's answer and of every refusal, held to the contract's types by the compiler.
import type { ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { HeldSlot } from '@holdfast/contract/operations/hold-slot.ts';
import type { RefusalDetails, RefusalParams, RefusalReason } from '@holdfast/contract/refusals.ts';
import type {
  PageBookingType,
  PageProvider,
  PageQuestion,
  PageSlots,
  Place,
} from '@holdfast/contract/page-parts.ts';
import { isKnownZone } from '../time/local-clock.ts';
import { boolean, httpsText, instantText, listOf, nullOr, number, oneOf, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

const zoneText: Shape<string> = (value): value is string => text(value) && isKnownZone(value);

const provider = record<PageProvider>({ slug: text, name: text, headline: text, timeZone: zoneText });
const place = record<Place>({ kind: oneOf('phone', 'video', 'address'), text });
const question = record<PageQuestion>({ id: text, label: text, required: boolean, long: boolean });
const bookingType = record<PageBookingType>({
  id: text,
  name: text,
  summary: text,
  durationMinutes: number,
  noticeMinutes: number,
  place,
  included: listOf(text),
  questions: listOf(question),
  windowEndsAt: instantText,
});
const slots = record<PageSlots>({
  type: text,
  from: instantText,
  to: instantText,
  starts: listOf(instantText),
});

/** What the booking page asks for; the operations of manage links are for another page. */
export type PageOperation = Exclude<ClientOperation, 'viewBooking' | 'cancelBooking' | 'rescheduleBooking'>;

type Answers = { [Op in PageOperation]: Shape<ClientResponse<Op>> };

export const answerShapes: Answers = {
  openBookingPage: record<ClientResponse<'openBookingPage'>>({
    now: instantText,
    provider,
    types: listOf(bookingType),
    slots: nullOr(slots),
  }),
  listSlots: record<ClientResponse<'listSlots'>>({ now: instantText, windowEndsAt: instantText, slots }),
  holdSlot: record<ClientResponse<'holdSlot'>>({
    now: instantText,
    hold: record<HeldSlot>({ start: instantText, until: instantText, longestUntil: instantText }),
  }),
  releaseHold: record<ClientResponse<'releaseHold'>>({ released: oneOf(true) }),
  confirmBooking: record<ClientResponse<'confirmBooking'>>({
    booking: record<ClientResponse<'confirmBooking'>['booking']>({
      reference: text,
      startsAt: instantText,
      endsAt: instantText,
      provider,
      type: record<ClientResponse<'confirmBooking'>['booking']['type']>({
        id: text,
        name: text,
        durationMinutes: number,
      }),
      place,
      client: record<ClientResponse<'confirmBooking'>['booking']['client']>({
        name: text,
        email: text,
        timeZone: text,
      }),
    }),
    calendar: record<ClientResponse<'confirmBooking'>['calendar']>({
      google: httpsText,
      outlook: httpsText,
      ics: text,
      fileName: text,
    }),
    manageToken: text,
  }),
};

const nothing = record<Record<string, never>>({});
const alternatives = record<{ alternatives: string[] }>({ alternatives: listOf(instantText) });
const paramShapes: { [Reason in RefusalReason]: Shape<RefusalParams[Reason]> } = {
  'invalid-request': record<RefusalParams['invalid-request']>({ path: text, problem: text }),
  'not-found': nothing,
  'slot-taken': alternatives,
  'slot-not-offered': alternatives,
  'hold-over': record<RefusalParams['hold-over']>({ state: oneOf('released', 'ended', 'lost', 'booked') }),
  'too-many-holds': record<RefusalParams['too-many-holds']>({ limit: oneOf('visitor', 'day') }),
  'booking-over': record<RefusalParams['booking-over']>({ state: oneOf('cancelled', 'begun') }),
  'idempotency-mismatch': record<RefusalParams['idempotency-mismatch']>({ bookingReference: text }),
  unavailable: nothing,
  internal: nothing,
};

const refusalFrame = record<{ reason: string; reference: string; retryable: boolean; params: unknown }>({
  reason: text,
  reference: text,
  retryable: boolean,
  params: (value): value is unknown => value !== undefined,
});

export const refusalShape: Shape<RefusalDetails> = (value): value is RefusalDetails =>
  refusalFrame(value) && isReason(value.reason) && paramShapes[value.reason](value.params);

function isReason(reason: string): reason is RefusalReason {
  return Object.hasOwn(paramShapes, reason);
}
