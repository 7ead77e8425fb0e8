// How a booking looks to its client: parts of responses, and the link for coming back.
import {
  bookedResponse as bookedResponseSchema,
  confirmedBookingPart,
} from '@holdfast/contract/booking/booking-parts.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { manageLinkExpiry } from '@holdfast/core/booking/manage-link-expiry.ts';
import { googleCalendarLink, outlookCalendarLink } from '@holdfast/core/calendar/calendar-links.ts';
import { eventFromAgreement } from '@holdfast/core/calendar/event-from-agreement.ts';
import { icsFromEvent } from '@holdfast/core/calendar/ics.ts';
import { type Instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import * as z from 'zod/mini';
import type { StoredBooking } from '../store/bookings.ts';
import type { Deps } from '../deps.ts';
import { clocksOfBooking } from '../page/clock-parts.ts';
import { pageProvider } from '../page/page-parts.ts';

/** A version of a booking that a response shows, even after later changes. */
export interface BookingVersion {
  readonly bookingId: string;
  readonly version: number;
  readonly linkVersion: number;
  readonly stampedAt: Instant;
  readonly isCancelled: boolean;
  readonly agreement: Agreement;
}

/** Makes the response from a version. It runs before the commit, so its failure changes nothing. */
export type Respond<Response> = (version: BookingVersion) => Response | Promise<Response>;

/** The version that `confirmBooking` returned, even if the booking has changed since. */
export function firstVersion(booking: StoredBooking): BookingVersion {
  return {
    bookingId: booking.id,
    version: 0,
    linkVersion: 1,
    stampedAt: booking.createdAt,
    isCancelled: false,
    agreement: { ...booking.agreement, ...booking.firstAnswer },
  };
}

export function currentVersion(booking: StoredBooking): BookingVersion {
  const { id: bookingId, version, linkVersion, stampedAt, agreement } = booking;
  const isCancelled = booking.status === 'cancelled';
  return { bookingId, version, linkVersion, stampedAt, isCancelled, agreement };
}

/**
 * Equal versions give equal responses. Throws if the contract forbids the result, so call it before the
 * commit. `visitorZone` is the browser's zone, or the one stored with the booking.
 */
export async function bookedResponse(
  deps: Deps,
  version: BookingVersion,
  visitorZone: string = version.agreement.client.timeZone,
): Promise<ResponseOf<'confirmBooking'>> {
  return z.parse(bookedResponseSchema, {
    booking: bookingPart(version),
    calendar: calendarPart(version),
    manageToken: await manageTokenOf(deps, version),
    clocks: clocksOfBooking(version, visitorZone),
  });
}

/** The manage link's token. The same version always gives the same token. */
export function manageTokenOf(deps: Deps, version: BookingVersion): Promise<string> {
  const expiresAt = manageLinkExpiry(version.agreement.endsAt, version.stampedAt);
  return deps.links.issue({ bookingId: version.bookingId, version: version.linkVersion }, expiresAt);
}

/** Throws if the contract does not allow the result, like `bookedResponse`. */
export function bookingPart({ agreement }: BookingVersion): ResponseOf<'confirmBooking'>['booking'] {
  const { reference, startsAt, endsAt, provider, type, client } = agreement;
  // The contract lets older services leave fields out; this one must fill them.
  const part: Required<ResponseOf<'confirmBooking'>['booking']> = {
    reference,
    startsAt: isoFromInstant(startsAt),
    endsAt: isoFromInstant(endsAt),
    provider: pageProvider(provider),
    type: { id: type.id, name: type.name, durationMinutes: (endsAt - startsAt) / minuteMs },
    place: type.place,
    policy: { ...type.policy },
    client: { name: client.name, email: client.email, timeZone: client.timeZone },
  };
  return z.parse(confirmedBookingPart, part);
}

export function calendarPart(version: BookingVersion): ResponseOf<'confirmBooking'>['calendar'] {
  const { agreement } = version;
  const side = { side: 'client', locale: agreement.client.locale } as const;
  const event = eventFromAgreement(agreement, version, side);
  return {
    google: googleCalendarLink(event),
    outlook: outlookCalendarLink(event),
    ics: icsFromEvent(event),
    fileName: `${agreement.provider.slug}-${isoFromInstant(agreement.startsAt).slice(0, 10)}.ics`,
  };
}
