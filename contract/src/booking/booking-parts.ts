// What several operations say about a booking: who books, what was agreed, and the ways into a calendar.
import * as z from 'zod/mini';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import {
  answerTextField,
  emailField,
  instantField,
  localeField,
  manageTokenField,
  nameField,
  slugField,
} from '../parts/fields.ts';
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
  google: z.url({ protocol: /^https$/ }),
  outlook: z.url({ protocol: /^https$/ }),
  ics: z.string(),
  fileName: z.string(),
});

/** A booking as it stands now. Whoever has `manageToken` may see, move and cancel. Never put it into a query string or a log. */
export const bookedResponse = z.strictObject({
  booking: confirmedBookingPart,
  calendar: calendarPart,
  manageToken: manageTokenField,
  clocks: z.optional(clocksPart),
});
