// Stored bookings: the agreement, and the record of the idempotency key that made it.
import { bookingSchema } from '@holdfast/contract/documents/booking.ts';
import { snapshotOf, type TypeSnapshot } from '@holdfast/contract/documents/booking-type.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import type { Agreement, Booking } from '@holdfast/core/booking/booking-types.ts';
import type { BookedTimes, Changer } from '@holdfast/core/booking/decide-change.ts';
import { type Searched, searchBeginnings } from '@holdfast/core/find/search-words.ts';
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { timeZoneId, timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import { type WallTime, wallTime, wallTimeAt } from '@holdfast/core/time/wall-time.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { type Act, historyWith } from './booking-history.ts';
import type { LedgerEntry } from './ledgers.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Whole } from './written.ts';

const schema = bookingSchema(storedTime);

export type BookingChange = Change<typeof schema>;

/** A booking with its document's write time, the precondition of commits that build on it. */
export interface StoredBooking
  extends Booking,
    Omit<Stored<typeof schema>, 'v' | 'claims' | 'agreedWall' | keyof Agreement | keyof Booking> {
  readonly id: string;
  /** Names of the limits in which the booking has a place. */
  readonly places: readonly string[];
  readonly agreedWall: WallTime | null;
  readonly writtenAt: Timestamp;
}

export function bookingFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredBooking | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const { v: _, claims, agreedWall, ...stored } = z.parse(schema, snapshot.data());
  const { reference, startsAt, endsAt, taken, provider, type, client, answers, ...record } = stored;
  const providerZone = timeZoneId(provider.timeZone);
  return {
    ...record,
    id: snapshot.id,
    agreement: {
      reference,
      startsAt,
      endsAt,
      taken,
      provider: { ...provider, timeZone: providerZone },
      type,
      client: { ...client, timeZone: timeZoneNamed(client.timeZone) ?? providerZone },
      answers,
    },
    places: claims,
    agreedWall: agreedWall === null ? null : wallTime(agreedWall),
    writtenAt: snapshot.updateTime,
  };
}

/** The ledger entry of an active booking. */
export function bookingEntry({ id, agreement: { taken, type, startsAt } }: StoredBooking): LedgerEntry {
  return { kind: 'booking', id, taken, type: type.id, start: startsAt, until: null };
}

export function bookingDataFrom(
  agreement: Agreement,
  record: {
    readonly providerId: string;
    readonly payloadHash: string;
    readonly createdAt: Instant;
    readonly places: readonly string[];
    readonly by: Changer;
    /** The provider's own rules that the provider broke by name. */
    readonly overrode: readonly OwnRule[];
  },
): Whole<typeof schema> {
  const createdAt = Timestamp.fromMillis(record.createdAt);
  const { startsAt, endsAt } = timesData(agreement);
  const { by, overrode } = record;
  return {
    v: 1,
    providerId: record.providerId,
    status: 'active',
    version: 0,
    linkVersion: 1,
    stampedAt: createdAt,
    createdAt,
    claims: record.places,
    payloadHash: record.payloadHash,
    reference: agreement.reference,
    ...timesData(agreement),
    provider: agreement.provider,
    type: snapshotOf(agreement.type),
    client: agreement.client,
    addressCorrected: null,
    ...findableFields(agreement),
    moves: 0,
    noShow: false,
    remindersStopped: false,
    cancelledBy: null,
    cancelReason: '',
    answers: agreement.answers,
    firstAnswer: { startsAt, endsAt },
    agreedWall: wallTimeAt(agreement.provider.timeZone, agreement.startsAt),
    history: historyWith({ history: [] }, { what: 'booked', by, overrode }, record.createdAt),
    note: null,
  };
}

/** What a booking is found and grouped by. Whoever writes the client or the reference writes these too. */
export function findableFields(searched: Searched) {
  return { clientKey: searched.client.email.toLowerCase(), search: searchBeginnings(searched) };
}

/** The fields that a cancellation changes. The times stay: they say what was freed. */
export function cancelledFields(
  booking: StoredBooking,
  now: Instant,
  { by, reason }: { readonly by: Changer; readonly reason: string },
): BookingChange {
  return {
    ...nextVersion(booking, { what: 'cancelled', by }, now),
    status: 'cancelled',
    cancelledBy: by,
    cancelReason: reason,
    claims: [],
  };
}

/** The fields that a move changes. The type is today's, and a client's moves are counted. */
export function movedFields(
  booking: StoredBooking,
  move: BookedTimes & {
    readonly type: TypeSnapshot;
    readonly places: readonly string[];
    readonly act: Act;
  },
  now: Instant,
): BookingChange {
  const act = { ...move.act, from: booking.agreement.startsAt };
  return {
    ...nextVersion(booking, act, now),
    moves: booking.moves + (act.by === 'client' ? 1 : 0),
    ...timesData(move),
    type: snapshotOf(move.type),
    claims: move.places,
    agreedWall: wallTimeAt(booking.agreement.provider.timeZone, move.startsAt),
  };
}

/** Fields for a commit that only needs the booking to be as it was read. */
export function unchangedFields({ linkVersion }: StoredBooking): BookingChange {
  return { linkVersion };
}

/** The limits in which a booking or a hold has a place. */
export function placesFields(places: readonly string[]): Pick<BookingChange, 'claims'> {
  return { claims: places };
}

/** The agreement takes the clock's new reading; the instant stays. */
export function keptInstantFields(booking: StoredBooking, now: Instant): BookingChange {
  const { provider, startsAt } = booking.agreement;
  const act = { what: 'kept-instant', by: 'system' } as const;
  return { ...nextVersion(booking, act, now), agreedWall: wallTimeAt(provider.timeZone, startsAt) };
}

/** Fields for a commit that tells only the history. */
export function actFields(booking: StoredBooking, act: Act, now: Instant): BookingChange {
  return { history: historyWith(booking, act, now) };
}

export function remindersStoppedFields(booking: StoredBooking, now: Instant): BookingChange {
  const act = { what: 'reminders-stopped', by: 'client' } as const;
  return { remindersStopped: true, ...actFields(booking, act, now) };
}

/** Links that went to the old address are retired. The version stays, because the appointment is the same. */
export function correctedAddressFields(booking: StoredBooking, email: string, now: Instant): BookingChange {
  const client = { ...booking.agreement.client, email };
  const linkVersion = booking.linkVersion + 1;
  return {
    ...actFields(booking, { what: 'address-corrected', by: 'provider' }, now),
    client,
    ...findableFields({ ...booking.agreement, client }),
    linkVersion,
    addressCorrected: { at: Timestamp.fromMillis(now), linkVersion },
  };
}

export function noShowFields(booking: StoredBooking, noShow: boolean, now: Instant): BookingChange {
  return { noShow, ...actFields(booking, { what: noShow ? 'no-show' : 'came', by: 'provider' }, now) };
}

/** Notes are no news to anybody: no version, no history. */
export function noteFields(note: StoredBooking['note']): BookingChange {
  return { note: note && { text: note.text, savedAt: Timestamp.fromMillis(note.savedAt) } };
}

function nextVersion(booking: StoredBooking, act: Act, now: Instant): BookingChange {
  return {
    ...actFields(booking, act, now),
    version: booking.version + 1,
    linkVersion: booking.linkVersion + 1,
    stampedAt: Timestamp.fromMillis(now),
  };
}

function timesData(times: BookedTimes) {
  return {
    startsAt: Timestamp.fromMillis(times.startsAt),
    endsAt: Timestamp.fromMillis(times.endsAt),
    taken: { from: Timestamp.fromMillis(times.taken.from), to: Timestamp.fromMillis(times.taken.to) },
  };
}
