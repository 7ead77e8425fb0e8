// `exportBookings`: all that a provider's own records need, with times in UTC and on the provider's clock.
import type { ExportedBooking } from '@holdfast/contract/find/export-bookings.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { ok } from '@holdfast/core/result.ts';
import type { TimeZoneId } from '@holdfast/core/time/time-zone.ts';
import { wallTimeAt } from '@holdfast/core/time/wall-time.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import type { StoredBooking } from '../store/bookings.ts';
import type { Provider } from '../store/providers.ts';
import { askedBookings } from './asked-bookings.ts';
import { boundsOfDates } from './bounds-of.ts';

/** A callable may send ten megabytes. A page of the longest answers in the widest letters stays below. */
const most = {
  bookings: limits.exportedBookings,
  documents: limits.exportedDocuments,
  characters: limits.exportedCharacters,
};

export async function exportBookings(
  { db }: Deps,
  request: RequestOf<'exportBookings'>,
  provider: Provider,
): Promise<Outcome<'exportBookings'>> {
  const { timeZone } = provider;
  const asked = { ...request, ...boundsOfDates(request, timeZone), order: 'FromFirst' } as const;
  const { rows, after, documentsRead } = await askedBookings(db, provider.id, asked, most, (booking) =>
    exportedFrom(booking, timeZone),
  );
  return ok({ bookings: [...rows], after, documentsRead, timeZone });
}

function exportedFrom(booking: StoredBooking, zone: TimeZoneId): ExportedBooking {
  const { reference, startsAt, endsAt, client, type, answers } = booking.agreement;
  const { status, noShow, createdAt, cancelledBy, cancelReason } = booking;
  return {
    reference,
    status,
    noShow,
    startsAt: isoFromInstant(startsAt),
    endsAt: isoFromInstant(endsAt),
    startsLocal: wallTimeAt(zone, startsAt),
    endsLocal: wallTimeAt(zone, endsAt),
    createdAt: isoFromInstant(createdAt),
    type: type.name,
    durationMinutes: type.durationMinutes,
    place: type.place.text,
    client: { name: client.name, email: client.email, timeZone: client.timeZone },
    cancelledBy,
    cancelReason,
    answers: answers.map(({ label, text, kind }) => ({ label, text, kind })),
  };
}
