// The shapes of an agreement and its parts: a tab that was reloaded shows one before the schemas are there.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageProvider } from '@holdfast/contract/parts/page-parts.ts';
import { policyShape, placeShape } from './booking-type-shape.ts';
import { httpsText, instantText, number, optional, record, text } from './shape.ts';

export type Agreement = ClientResponse<'confirmBooking'>['booking'];
export type CalendarWays = ClientResponse<'confirmBooking'>['calendar'];

export const providerShape = record<PageProvider>({
  slug: text,
  name: text,
  headline: text,
  /** Whatever this browser knows of it: its clock comes with the answer. */
  timeZone: text,
});

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
