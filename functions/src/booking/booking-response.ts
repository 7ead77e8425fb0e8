// How a booking looks to its client: the parts of answers, and the link that lets the client come back.
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
import { clocksOfBooking } from '../page/clock-answers.ts';
import { pageProvider } from '../page/page-answers.ts';

type BookedAgreement = Pick<Agreement, 'reference' | 'startsAt' | 'endsAt' | 'provider' | 'type' | 'client'>;

/** One version of a booking, as it was or will be answered. */
export interface BookingVersion {
  readonly bookingId: string;
  readonly version: number;
  readonly linkVersion: number;
  readonly stampedAt: Instant;
  readonly isCancelled: boolean;
  readonly agreement: BookedAgreement;
}

/** The version that confirming answered, whatever has become of the booking since. */
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
 * Booking, calendar entry, a manage link and clocks; the same version always gives the same answer. `visitorZone` is what
 * the client's browser said, or what the booking remembers of it. Held to the contract at once: made before the commit,
 * an answer that the contract does not allow is a fault while nothing has happened yet.
 */
export async function bookedResponse(
  deps: Deps,
  given: BookingVersion,
  visitorZone: string = given.agreement.client.timeZone,
): Promise<ResponseOf<'confirmBooking'>> {
  return z.parse(bookedResponseSchema, {
    booking: bookingPart(given),
    calendar: calendarPart(given),
    manageToken: await manageTokenOf(deps, given),
    clocks: clocksOfBooking(given, visitorZone),
  });
}

/** The link of this version; the same again whenever it is asked for. */
export function manageTokenOf(deps: Deps, given: BookingVersion): Promise<string> {
  const expiresAt = manageLinkExpiry(given.agreement.endsAt, given.stampedAt);
  return deps.links.issue({ bookingId: given.bookingId, version: given.linkVersion }, expiresAt);
}

/** Throws when the contract does not allow it, like `bookedResponse`. */
export function bookingPart({ agreement }: BookingVersion): ResponseOf<'confirmBooking'>['booking'] {
  const { reference, startsAt, endsAt, provider, type, client } = agreement;
  return z.parse(confirmedBookingPart, {
    reference,
    startsAt: isoFromInstant(startsAt),
    endsAt: isoFromInstant(endsAt),
    provider: pageProvider(provider),
    type: { id: type.id, name: type.name, durationMinutes: (endsAt - startsAt) / minuteMs },
    place: type.place,
    policy: { ...type.policy },
    client: { name: client.name, email: client.email, timeZone: client.timeZone },
  });
}

export function calendarPart(given: BookingVersion): ResponseOf<'confirmBooking'>['calendar'] {
  const { agreement } = given;
  const side = { side: 'client', locale: agreement.client.locale } as const;
  const event = eventFromAgreement(agreement, given, side);
  return {
    google: googleCalendarLink(event),
    outlook: outlookCalendarLink(event),
    ics: icsFromEvent(event),
    fileName: `${agreement.provider.slug}-${isoFromInstant(agreement.startsAt).slice(0, 10)}.ics`,
  };
}
