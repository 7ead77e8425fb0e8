// The shapes of the contract's parts that are read before its schemas have been loaded.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { Clock, Clocks } from '@holdfast/contract/parts/clocks.ts';
import type {
  ChangePolicy,
  PageBookingType,
  PageProvider,
  PageQuestion,
  Place,
  ShownProvider,
} from '@holdfast/contract/parts/page-parts.ts';
import type { RefusalParams } from '@holdfast/contract/refusals.ts';
import {
  boolean,
  httpsText,
  instantText,
  listOf,
  nullOr,
  number,
  oneOf,
  optional,
  record,
  text,
  type Shape,
} from './shape.ts';

export type Pause = RefusalParams['paused'];
export type Agreement = ResponseOf<'confirmBooking'>['booking'];
export type CalendarWays = ResponseOf<'confirmBooking'>['calendar'];

const placeShape = record<Place>({
  kind: oneOf('phone', 'video', 'address', 'custom'),
  text,
  link: optional(text),
  caller: optional(oneOf('provider', 'client')),
});
const question = record<PageQuestion>({
  id: text,
  label: text,
  required: boolean,
  long: boolean,
  kind: optional(oneOf('text', 'choice', 'checkbox', 'phone')),
  choices: optional(listOf(text)),
});
const policyShape = record<ChangePolicy>({
  cancelUntilMinutes: nullOr(number),
  moveUntilMinutes: nullOr(number),
  mostMoves: nullOr(number),
  reasonRequired: boolean,
});
export const bookingTypeShape = record<PageBookingType>({
  id: text,
  name: text,
  summary: text,
  durationMinutes: number,
  noticeMinutes: number,
  place: placeShape,
  included: listOf(text),
  questions: listOf(question),
  policy: policyShape,
  windowEndsAt: instantText,
  terms: optional(text),
});

export const providerShape = record<PageProvider>({
  slug: text,
  name: text,
  headline: text,
  /** Whatever this browser knows of it: its clock comes with the response. */
  timeZone: text,
});

export const shownProviderShape = record<ShownProvider>({
  slug: text,
  name: text,
  headline: text,
  timeZone: text,
  accent: optional(text),
  picture: optional(text),
  contact: optional(text),
});

/** Until which local date nothing new can be booked, if that is known, and the sentence about it. */
export const pauseShape = record<Pause>({ until: nullOr(text), note: text });

export const agreementShape = record<Agreement>({
  reference: text,
  startsAt: instantText,
  endsAt: instantText,
  provider: providerShape,
  type: record<Agreement['type']>({ id: text, name: text, durationMinutes: number }),
  place: placeShape,
  policy: optional(policyShape),
  client: record<Agreement['client']>({ name: text, email: text, timeZone: text }),
});

export const calendarShape = record<CalendarWays>({
  google: httpsText,
  outlook: httpsText,
  ics: text,
  fileName: text,
});

const clock = record<Clock>({
  zone: text,
  segments: (value): value is Clock['segments'] =>
    listOf(record<Clock['segments'][number]>({ from: instantText, offsetMinutes: number }))(value) &&
    value.length > 0,
});

export const clocksShape: Shape<Clocks> = record<Clocks>({ provider: clock, visitor: nullOr(clock) });
