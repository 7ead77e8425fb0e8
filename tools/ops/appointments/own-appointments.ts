// Reads a provider's upcoming appointments for a person at a terminal.
import type { StoredBooking } from '../../../functions/src/store/bookings.ts';
import { bookingFromSnapshot } from '../../../functions/src/store/bookings.ts';
import { providerDocument, slugDocument } from '../../../functions/src/store/paths.ts';
import { type Provider, providerFromSnapshot } from '../../../functions/src/store/providers.ts';
import { queries, queryFrom } from '../../../functions/src/store/queries.ts';
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDateAndYear, unbroken } from '@holdfast/contract/text/say-time.ts';
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { clockOf } from '@holdfast/core/time/time-zone.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { ToolError } from '../../dev/emulators/tool-error.ts';

/** The limit of one read. A list that is longer says so. */
const mostListed = 1_000;

export interface OwnAppointments {
  /** By start. */
  readonly bookings: readonly StoredBooking[];
  /** One line for each booking that could not be read; the others still show. */
  readonly problems: readonly string[];
}

/** Throws a `ToolError` when no page has that name. Former names lead to their page too. */
export async function providerOfPage(db: Firestore, page: string): Promise<Provider> {
  const uid: unknown = /^[^/.]+$/.test(page) ? (await slugDocument(db, page).get()).get('uid') : undefined;
  const provider =
    typeof uid === 'string' ? providerFromSnapshot(await providerDocument(db, uid).get()) : null;
  if (provider === null) throw new ToolError(`There is no page '${page}' in this project.`);
  return provider;
}

export async function ownAppointments(
  db: Firestore,
  providerId: string,
  now: Instant,
): Promise<OwnAppointments> {
  const { activeBookingsOfProvider: shape } = queries;
  const values = [providerId, 'active', Timestamp.fromMillis(now)];
  const { docs } = await queryFrom(db.collection(shape.collection), shape, values, mostListed).get();
  const problems: string[] = [];
  const bookings = docs.flatMap((snapshot) => {
    try {
      return bookingFromSnapshot(snapshot) ?? [];
    } catch {
      problems.push(
        `The document bookings/${snapshot.id} cannot be read. Look at it in the Firebase console.`,
      );
      return [];
    }
  });
  if (docs.length === mostListed) problems.push(`Only the next ${mostListed} appointments are shown.`);
  bookings.sort((one, other) => one.agreement.startsAt - other.agreement.startsAt);
  return { bookings, problems };
}

/** When and what, with the reference; who; and each answer, all without terminal control characters. */
export function appointmentLines({ agreement }: StoredBooking, provider: Provider): string[] {
  const { startsAt, endsAt, client, type, reference, answers } = agreement;
  const reader = readerFromLocale(provider.locale);
  const clock = clockOf(provider.timeZone);
  const time = (at: Instant) => unbroken(sayStart(at, clock, reader));
  return [
    `${reference}  ${sayDateAndYear(localDate(startsAt, clock), reader)}, ${time(startsAt)} to ${time(endsAt)}: ${type.name}`,
    `           ${client.name}, ${client.email}`,
    ...answers.map(({ label, text }) => `           ${label} ${text}`),
  ].map((line) => `${line.slice(0, 11)}${cleanLine(line.slice(11))}`);
}
