// Bookings as they are stored: the agreement, and the record of the idempotency key that made it.
import { snapshotOf, type TypeSnapshot, typeSnapshot } from '@holdfast/contract/documents/booking-type.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import type { Changer, Move } from '@holdfast/core/booking/decide-change.ts';
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { timeZoneId, timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import { type WallTime, wallTime, wallTimeAt } from '@holdfast/core/time/wall-time.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Change, Whole } from './written.ts';

const timestamp = z.instanceof(Timestamp);

/**
 * `bookings/{id}`. `firstAnswer` is what confirming said, kept apart from the booking's own times because a moved
 * booking still answers its first key the same way.
 */
export const bookingSchema = z.object({
  v: z.literal(1),
  providerId: z.string(),
  status: z.enum(['active', 'cancelled']),
  /** Counts changes that others are told of: the calendar's SEQUENCE. */
  version: z.number(),
  /** Manage links of other versions are retired. */
  linkVersion: z.number(),
  /** When the booking was last confirmed, moved or cancelled: the calendar's DTSTAMP. */
  stampedAt: timestamp,
  /** Names of limits. */
  claims: z.array(z.string()),
  payloadHash: z.string(),
  createdAt: timestamp,
  reference: z.string(),
  startsAt: timestamp,
  endsAt: timestamp,
  taken: z.object({ from: timestamp, to: timestamp }),
  provider: z.object({ slug: z.string(), name: z.string(), headline: z.string(), timeZone: z.string() }),
  type: typeSnapshot,
  /** Moves that the client made. */
  moves: z.prefault(z.number(), 0),
  noShow: z.prefault(z.boolean(), false),
  remindersStopped: z.prefault(z.boolean(), false),
  cancelledBy: z.prefault(z.nullable(z.enum(['client', 'provider'])), null),
  cancelReason: z.prefault(z.string(), ''),
  client: z.object({ name: z.string(), email: z.string(), timeZone: z.string(), locale: z.string() }),
  answers: z.array(z.object({ question: z.string(), label: z.string(), text: z.string() })),
  firstAnswer: z.object({ startsAt: timestamp, endsAt: timestamp }),
  /** What the provider's clock was to show at the start; null in documents written before it was remembered. */
  agreedWall: z.prefault(z.nullable(z.string()), null),
});

/** What changes a booking that exists. */
export type BookingChange = Change<typeof bookingSchema>;

/** A booking as it stands, with when its document was last written: what commits that build on it name as precondition. */
export interface StoredBooking {
  readonly id: string;
  readonly providerId: string;
  readonly status: 'active' | 'cancelled';
  readonly version: number;
  readonly linkVersion: number;
  readonly stampedAt: Instant;
  readonly createdAt: Instant;
  /** The limits in which the booking has a place. */
  readonly places: readonly string[];
  readonly payloadHash: string;
  readonly agreement: Agreement;
  readonly moves: number;
  readonly noShow: boolean;
  /** Set by the client; stays over moves. */
  readonly remindersStopped: boolean;
  readonly cancelledBy: 'client' | 'provider' | null;
  readonly cancelReason: string;
  /** The times that confirming answered, whatever has become of the booking. */
  readonly firstAnswer: { readonly startsAt: Instant; readonly endsAt: Instant };
  /** What the provider's clock was to show at the start; null: booked before that was remembered. */
  readonly agreedWall: WallTime | null;
  readonly writtenAt: Timestamp;
}

export function bookingFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredBooking | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const stored = z.parse(bookingSchema, snapshot.data());
  const providerZone = timeZoneId(stored.provider.timeZone);
  return {
    id: snapshot.id,
    providerId: stored.providerId,
    status: stored.status,
    version: stored.version,
    linkVersion: stored.linkVersion,
    stampedAt: instant(stored.stampedAt.toMillis()),
    createdAt: instant(stored.createdAt.toMillis()),
    places: stored.claims,
    payloadHash: stored.payloadHash,
    agreement: {
      reference: stored.reference,
      startsAt: instant(stored.startsAt.toMillis()),
      endsAt: instant(stored.endsAt.toMillis()),
      taken: { from: instant(stored.taken.from.toMillis()), to: instant(stored.taken.to.toMillis()) },
      provider: { ...stored.provider, timeZone: providerZone },
      type: stored.type,
      client: { ...stored.client, timeZone: timeZoneNamed(stored.client.timeZone) ?? providerZone },
      answers: stored.answers,
    },
    moves: stored.moves,
    noShow: stored.noShow,
    remindersStopped: stored.remindersStopped,
    cancelledBy: stored.cancelledBy,
    cancelReason: stored.cancelReason,
    firstAnswer: {
      startsAt: instant(stored.firstAnswer.startsAt.toMillis()),
      endsAt: instant(stored.firstAnswer.endsAt.toMillis()),
    },
    agreedWall: stored.agreedWall === null ? null : wallTime(stored.agreedWall),
    writtenAt: snapshot.updateTime,
  };
}

export function bookingDataFrom(
  agreement: Agreement,
  record: {
    readonly providerId: string;
    readonly payloadHash: string;
    readonly createdAt: Instant;
    readonly places: readonly string[];
  },
): Whole<typeof bookingSchema> {
  const createdAt = Timestamp.fromMillis(record.createdAt);
  const { startsAt, endsAt } = timesData(agreement);
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
    moves: 0,
    noShow: false,
    remindersStopped: false,
    cancelledBy: null,
    cancelReason: '',
    answers: agreement.answers,
    firstAnswer: { startsAt, endsAt },
    agreedWall: wallTimeAt(agreement.provider.timeZone, agreement.startsAt),
  };
}

/** The fields that a cancellation changes. The interval stays: it says what was freed. */
export function cancelledFields(
  booking: StoredBooking,
  now: Instant,
  cancellation: { readonly by: 'client' | 'provider'; readonly reason: string },
): BookingChange {
  return {
    ...nextVersion(booking, now),
    status: 'cancelled',
    cancelledBy: cancellation.by,
    cancelReason: cancellation.reason,
    claims: [],
  };
}

/** The fields that a move changes: times, the type as it is today, limits, versions. The client's moves are counted. */
export function movedFields(
  booking: StoredBooking,
  move: Move & { readonly type: TypeSnapshot; readonly places: readonly string[]; readonly by: Changer },
  now: Instant,
): BookingChange {
  return {
    ...nextVersion(booking, now),
    moves: booking.moves + (move.by === 'client' ? 1 : 0),
    ...timesData(move),
    type: snapshotOf(move.type),
    claims: move.places,
    agreedWall: wallTimeAt(booking.agreement.provider.timeZone, move.startsAt),
  };
}

/** Writes what is there already: for commits that only need the booking to be as it was read. */
export function unchangedFields({ linkVersion }: StoredBooking): BookingChange {
  return { linkVersion };
}

/** The limits in which a booking or a hold counts. */
export function placesFields(places: readonly string[]): Pick<BookingChange, 'claims'> {
  return { claims: places };
}

/** The clock's new reading is agreed, the instant stays. */
export function keptInstantFields(booking: StoredBooking, now: Instant): BookingChange {
  const { provider, startsAt } = booking.agreement;
  return { ...nextVersion(booking, now), agreedWall: wallTimeAt(provider.timeZone, startsAt) };
}

export function remindersStoppedFields(): BookingChange {
  return { remindersStopped: true };
}

export function noShowFields(noShow: boolean): BookingChange {
  return { noShow };
}

function nextVersion(booking: StoredBooking, now: Instant): BookingChange {
  return {
    version: booking.version + 1,
    linkVersion: booking.linkVersion + 1,
    stampedAt: Timestamp.fromMillis(now),
  };
}

function timesData(times: Move) {
  return {
    startsAt: Timestamp.fromMillis(times.startsAt),
    endsAt: Timestamp.fromMillis(times.endsAt),
    taken: { from: Timestamp.fromMillis(times.taken.from), to: Timestamp.fromMillis(times.taken.to) },
  };
}
