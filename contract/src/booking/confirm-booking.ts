// `confirmBooking`: turns a chosen start and a filled-in form into a booking, exactly once per key.
import * as z from 'zod/mini';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import {
  answerTextField,
  emailField,
  holdSecretField,
  idempotencyKeyField,
  instantField,
  localeField,
  manageTokenField,
  nameField,
  slugField,
  termsField,
} from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { changePolicyPart, placePart, providerPart } from '../parts/page-parts.ts';

/** Who books, and how this person reads times. A zone that the product does not know counts as the provider's. */
export const clientField = z.strictObject({
  name: nameField,
  email: emailField,
  timeZone: visitorZoneField,
  locale: localeField,
});

/** One filled-in question; questions left empty are left out. */
export const answerField = z.strictObject({ question: slugField, text: answerTextField });

/**
 * Confirms `start` for `client`. The same `key` with the same content gives the first answer again; with other
 * content, once it succeeded, `idempotency-mismatch`. Refuses `slot-taken` and `slot-not-offered` (both with the
 * nearest free starts), `terms-changed` (with the type as it is now; nothing is booked), `not-found`, `invalid-request`; `unavailable` means: the same call again, later.
 */
export const confirmBookingRequest = z.strictObject({
  key: idempotencyKeyField,
  slug: slugField,
  type: slugField,
  start: instantField,
  client: clientField,
  answers: z.array(answerField).check(z.maxLength(limits.questions)),
  /** The caller's hold. While nobody took it over it confirms, even lapsed; otherwise the start is tried as if without. */
  hold: z.optional(holdSecretField),
  /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
  terms: z.optional(termsField),
});

/** The agreement as its client may see it. `reference` is short enough to read out on the phone. */
export const confirmedBookingPart = z.strictObject({
  reference: z.string(),
  startsAt: instantField,
  endsAt: instantField,
  provider: providerPart,
  type: z.strictObject({ id: slugField, name: z.string(), durationMinutes: z.number() }),
  place: placePart,
  /** What was agreed about changes. Optional for one release. */
  policy: z.optional(changePolicyPart),
  client: z.strictObject({ name: z.string(), email: z.string(), timeZone: z.string() }),
});

/** Ways into the client's own calendar: two links and an iCalendar file (RFC 5545) as text. */
export const calendarPart = z.strictObject({
  google: z.url(),
  outlook: z.url(),
  ics: z.string(),
  fileName: z.string(),
});

/** `manageToken` is what lets the client see, move and cancel: whoever has it may. Never put it into a query string or a log. */
export const confirmBookingResponse = z.strictObject({
  booking: confirmedBookingPart,
  calendar: calendarPart,
  manageToken: manageTokenField,
  /** For the range that is listed, or the appointment's time with a margin. Optional for one release: functions before it had none. */
  clocks: z.optional(clocksPart),
});

export type ConfirmBookingRequest = z.infer<typeof confirmBookingRequest>;
export type ConfirmBookingResponse = z.infer<typeof confirmBookingResponse>;
