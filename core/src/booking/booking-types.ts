// The agreement and what it remembers of the type it was made from.
import type { Instant, Interval } from '../time/instant.ts';
import type { ChangePolicy } from './change-policy.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

export interface Place {
  readonly kind: 'phone' | 'video' | 'address';
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly long: boolean;
}

export interface Answer {
  readonly question: string;
  /** The label as it stood when it was answered. */
  readonly label: string;
  readonly text: string;
}

export interface Client {
  readonly name: string;
  readonly email: string;
  readonly timeZone: TimeZoneId;
  readonly locale: string;
}

/** The provider and type as they were when the booking was made: later edits do not change an agreement. */
export interface BookedType {
  readonly id: string;
  readonly name: string;
  readonly durationMinutes: number;
  readonly place: Place;
  /** When clients are reminded, in minutes before the start. */
  readonly reminderMinutes: readonly number[];
  readonly policy: ChangePolicy;
}

export interface BookedProvider {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly timeZone: TimeZoneId;
}

/** What was agreed. Times are UTC instants; `taken` is the time it occupies, buffers included. */
export interface Agreement {
  readonly reference: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly taken: Interval;
  readonly provider: BookedProvider;
  readonly type: BookedType;
  readonly client: Client;
  readonly answers: readonly Answer[];
}
