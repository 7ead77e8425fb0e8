// The shapes of an agreement and its parts, which answers of both pages carry.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageProvider, Place } from '@holdfast/contract/page-parts.ts';
import { isKnownZone } from '../time/local-clock.ts';
import { httpsText, instantText, number, oneOf, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

export type Agreement = ClientResponse<'confirmBooking'>['booking'];
export type CalendarWays = ClientResponse<'confirmBooking'>['calendar'];

const zoneText: Shape<string> = (value): value is string => text(value) && isKnownZone(value);

export const providerShape = record<PageProvider>({
  slug: text,
  name: text,
  headline: text,
  timeZone: zoneText,
});
export const placeShape = record<Place>({ kind: oneOf('phone', 'video', 'address'), text });

export const agreementShape = record<Agreement>({
  reference: text,
  startsAt: instantText,
  endsAt: instantText,
  provider: providerShape,
  type: record<Agreement['type']>({ id: text, name: text, durationMinutes: number }),
  place: placeShape,
  client: record<Agreement['client']>({ name: text, email: text, timeZone: text }),
});

export const calendarShape = record<CalendarWays>({
  google: httpsText,
  outlook: httpsText,
  ics: text,
  fileName: text,
});
