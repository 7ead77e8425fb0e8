// What a mail is made from, and what it becomes: facts in, subject and parts out.
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import type { MailKind, Recipient } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallTime } from '@holdfast/core/time/wall-time.ts';

/** A mail about one booking, to one of its two sides. */
export interface BookingMail {
  readonly kind: MailKind;
  readonly to: Recipient;
  /** The recipient's BCP 47 tag: the language, or English if we lack it, and the region's formats. */
  readonly locale: string;
  readonly bookingId: string;
  /** The booking's version, used as the calendar event's SEQUENCE. */
  readonly version: number;
  /** When this version was made. */
  readonly stampedAt: Instant;
  /** The current agreement: the new times after a move, the last times after a cancellation. */
  readonly agreement: Agreement;
  readonly providerEmail: string;
  /** Whether replies go to the other side. False if the mail service refused that address. */
  readonly canReply: boolean;
  /** The deployment's address, which sends the mail and organises the calendar event. */
  readonly fromEmail: string;
  /** For `moved`: the start before the move. */
  readonly previousStartsAt: Instant | null;
  /** For `clock-changed`: the agreed reading of the provider's clock. */
  readonly previousReading: WallTime | null;
  readonly cancelledBy: 'client' | 'provider' | null;
  /** The reason for a cancellation. It may be empty. */
  readonly reason: string;
  /** The client's signed link, the only secret that a mail may carry. Null for providers. */
  readonly manageUrl: string | null;
  readonly stopRemindersUrl: string | null;
  /** For `asked-to-move`: whether the client may still move the booking by its link. */
  readonly canMove: boolean;
  /** For `cancelled`, to the client: the provider's page. */
  readonly bookAgainUrl: string | null;
}

/** Tells the provider, once per breakage, that a calendar must be connected again. */
export interface CalendarBrokenMail {
  readonly kind: 'calendar-broken';
  readonly locale: string;
  readonly providerName: string;
  /** The calendar account's name, usually an address. */
  readonly account: string;
  readonly dashboardUrl: string;
}

export interface MailCalendar {
  /** RFC 5546: REQUEST adds or changes the event, CANCEL removes it. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly ics: string;
  readonly fileName: string;
}

export interface MailParts {
  /** One line without control characters, usually at most 150 characters. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly calendar: MailCalendar | null;
}
