// `viewClient`: who a client is, what became of their appointments, and the appointments.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { dayMs, type Instant, instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { type AppointmentCounts, countAppointments } from '@holdfast/core/clients/count-appointments.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clocksFor } from '../page/clock-parts.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { problemDocument } from '../store/paths.ts';
import { type Problem, problemFrom } from '../store/problems.ts';
import type { Provider } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import { bookingsOfClient, namedBooking } from './client-of.ts';

type Appointment = ResponseOf<'viewClient'>['appointments'][number];

/** Emails that did not arrive are looked up for the newest of the listed appointments. */
const lookedUpAtMost = 50;

/**
 * Reads the named booking, every listed one (at most 200), one more that says whether there are others, and a
 * problem for each of the newest fifty. Going on reads the last listed one again.
 */
export async function viewClient(
  { db, now: clock }: Deps,
  request: RequestOf<'viewClient'>,
  provider: Provider,
): Promise<Outcome<'viewClient'>> {
  const now = clock();
  const named = await namedBooking(db, request.booking, provider.id);
  if (!named) return refuse(notFound);
  const limit = limits.clientAppointments + 1;
  const query = await bookingsOfClient(db, named, { by: 'start', after: request.after, limit });
  const { docs } = await query.get();
  const bookings = docs.slice(0, limits.clientAppointments).flatMap(readable);
  const undelivered = await readUndelivered(db, provider.id, bookings.slice(0, lookedUpAtMost));
  const { client } = named.agreement;
  const clients = bookings.map(({ agreement }) => agreement.client);
  const starts = bookings.map(({ agreement }) => agreement.startsAt);
  return ok({
    now: isoFromInstant(now),
    email: client.email,
    name: client.name,
    names: distinct(clients.map(({ name }) => name)),
    phones: distinct(bookings.flatMap(phonesOf)),
    timeZones: distinct(clients.map(({ timeZone }) => timeZone)),
    locales: distinct(clients.map(({ locale }) => locale)),
    clocks: clocksFor(provider.timeZone, (clients[0] ?? client).timeZone, {
      from: instant(Math.min(now, ...starts)),
      to: instant(Math.max(now, ...starts) + limits.blockAheadDays * dayMs),
    }),
    counts: countsPart(bookings, now),
    appointments: bookings.map((booking) => appointmentPart(booking, undelivered.get(booking.id) ?? null)),
    isMore: docs.length === limit,
  });
}

/** One that cannot be read is left out. */
function readable(snapshot: QueryDocumentSnapshot): StoredBooking[] {
  try {
    const booking = bookingFromSnapshot(snapshot);
    return booking ? [booking] : [];
  } catch {
    return [];
  }
}

async function readUndelivered(
  db: Deps['db'],
  providerId: string,
  bookings: readonly StoredBooking[],
): Promise<ReadonlyMap<string, Problem>> {
  const documents = bookings.map(({ id }) => problemDocument(db, providerId, 'mail-to-client', id));
  const found = await readDocuments(db, documents);
  return new Map(
    found.flatMap((snapshot) => {
      const problem = problemFrom(snapshot);
      return problem ? [[problem.subject, problem] as const] : [];
    }),
  );
}

function countsPart(bookings: readonly StoredBooking[], now: Instant): ResponseOf<'viewClient'>['counts'] {
  const { first, next, ...counts }: AppointmentCounts = countAppointments(
    bookings.map(({ agreement: { startsAt, endsAt }, ...booking }) => ({ ...booking, startsAt, endsAt })),
    now,
  );
  return { ...counts, first: first && isoFromInstant(first), next: next && isoFromInstant(next) };
}

function appointmentPart(booking: StoredBooking, undelivered: Problem | null): Appointment {
  const { agreement, stampedAt, note } = booking;
  const { id, status, cancelledBy, cancelReason, noShow, version, remindersStopped } = booking;
  return {
    id,
    reference: agreement.reference,
    status,
    startsAt: isoFromInstant(agreement.startsAt),
    endsAt: isoFromInstant(agreement.endsAt),
    type: { id: agreement.type.id, name: agreement.type.name },
    name: agreement.client.name,
    cancelledBy,
    cancelReason,
    noShow,
    note: note && { text: note.text, savedAt: isoFromInstant(note.savedAt) },
    version,
    stampedAt: isoFromInstant(stampedAt),
    remindersStopped,
    reminderMinutes: [...agreement.type.reminderMinutes],
    undelivered: undelivered && {
      at: isoFromInstant(undelivered.at),
      isSolved: undelivered.solvedAt !== null,
    },
  };
}

function phonesOf({ agreement }: StoredBooking): string[] {
  return agreement.answers.flatMap(({ kind, text }) => (kind === 'phone' && text !== '' ? [text] : []));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
