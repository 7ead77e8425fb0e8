// The agreement (what, with whom, on what terms), and the booking that keeps it.
import type {
  BookingTypeDocument,
  QuestionKind,
  TypeSnapshot,
} from '@holdfast/contract/documents/booking-type.ts';
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

export type Place = BookingTypeDocument['place'];
export type Question = BookingTypeDocument['questions'][number];

export interface Answer {
  readonly question: string;
  /** The label at the time of the answer. */
  readonly label: string;
  readonly text: string;
  /** How it was asked. A ticked checkbox has `tickedAnswer` as its text. */
  readonly kind: QuestionKind;
}

export interface Client {
  readonly name: string;
  readonly email: string;
  readonly timeZone: TimeZoneId;
  readonly locale: string;
}

/** The provider at the time of the booking. Later edits do not change an agreement. */
export interface BookedProvider {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly timeZone: TimeZoneId;
}

/** What was agreed. Times are UTC instants. `taken` is the occupied time, buffers included. */
export interface Agreement {
  readonly reference: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly taken: Interval;
  readonly provider: BookedProvider;
  readonly type: TypeSnapshot;
  readonly client: Client;
  readonly answers: readonly Answer[];
}

/** An agreement and what has become of it. */
export interface Booking {
  readonly agreement: Agreement;
  readonly status: 'active' | 'cancelled';
  /** Counts the changes. 0 = as it was made. */
  readonly version: number;
  /** Moves that the client has made. */
  readonly moves: number;
  readonly remindersStopped: boolean;
}
