// The appointment as calendars understand it, and who tells whom about it.
import type { Instant } from '@holdfast/contract/time/instant.ts';

export interface CalendarEvent {
  /** Globally unique and stable for the life of the booking (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  /** Rises with every change that others are told about (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly stampedAt: Instant;
  readonly isCancelled: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly location: string;
  /** The room of a video call. Null if there is none. */
  readonly url: string | null;
  readonly description: string;
}

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** Turns a calendar file into a message between calendars (RFC 5546, iTIP). */
export interface Scheduling {
  /** REQUEST puts the event into the attendee's calendar or changes it. CANCEL removes it. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly organizer: CalendarPerson;
  /** The one recipient. They have already agreed, so the message asks for no reply. */
  readonly attendee: CalendarPerson;
}
