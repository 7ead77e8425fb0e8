// What several operations say about a booking: the client, the agreement, and ways into a calendar.
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

/** The client, and how they read times. If the product does not know the zone, the provider's zone counts. */
export const clientField = z.strictObject({
  name: nameField,
  email: emailField,
  timeZone: visitorZoneField,
  locale: localeField,
});

/** One answered question. Questions left empty are not sent. */
export const answerField = z.strictObject({ question: slugField, text: answerTextField });

/** The agreement as its client may see it. `reference` is short enough to read out on the phone. */
export const confirmedBookingPart = z.strictObject({
  reference: z.string(),
  startsAt: instantField,
  endsAt: instantField,
  provider: providerPart,
  type: z.strictObject({ id: slugField, name: z.string(), durationMinutes: z.number() }),
  place: placePart,
  /** The agreed policy on changes. Optional for one release. */
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

/** A booking as it is now. `manageToken` lets its bearer change it: keep it out of query strings and logs. */
export const bookedResponse = z.strictObject({
  booking: confirmedBookingPart,
  calendar: calendarPart,
  manageToken: manageTokenField,
  clocks: z.optional(clocksPart),
});
