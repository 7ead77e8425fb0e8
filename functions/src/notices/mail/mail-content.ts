// What a mail is made from, and what it becomes: facts in, subject and parts out.
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import type { MailKind, Recipient } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallTime } from '@holdfast/core/time/wall-time.ts';

/** A mail about one booking, to one of its two sides. */
export interface BookingMail {
  readonly kind: MailKind;
  readonly to: Recipient;
  /** The recipient's BCP 47 tag: its language where there are words for it, otherwise English; always its region's formats. */
  readonly locale: string;
  readonly bookingId: string;
  /** The booking's version, which is the calendar event's SEQUENCE. */
  readonly version: number;
  /** When this version was made. */
  readonly stampedAt: Instant;
  /** As it stands now: after a move with the new times, after a cancellation with the last ones. */
  readonly agreement: Agreement;
  readonly providerEmail: string;
  /** Whether answers go to the other side; false when the mail service refused that one's address. */
  readonly canReply: boolean;
  /** The deployment's own address, which sends the mail and organises the calendar event. */
  readonly fromEmail: string;
  /** `moved`: when it was before. */
  readonly previousStartsAt: Instant | null;
  /** `clock-changed`: what the provider's clock was to show. */
  readonly previousReading: WallTime | null;
  readonly cancelledBy: 'client' | 'provider' | null;
  /** What the one who cancelled wrote; may be empty. */
  readonly reason: string;
  /** The client's signed link, the only secret a mail may carry; null for providers. */
  readonly manageUrl: string | null;
  readonly stopRemindersUrl: string | null;
  /** `cancelled`, to the client: the provider's page. */
  readonly bookAgainUrl: string | null;
}

/** Tells the provider, once per breakage, that a calendar connection needs them. */
export interface CalendarBrokenMail {
  readonly kind: 'calendar-broken';
  readonly locale: string;
  readonly providerName: string;
  /** The calendar account as the provider knows it, usually an address. */
  readonly account: string;
  readonly dashboardUrl: string;
}

export interface MailCalendar {
  /** RFC 5546: REQUEST puts the event in or changes it, CANCEL takes it out. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly ics: string;
  readonly fileName: string;
}

export interface MailParts {
  /** One line without control characters, about 150 characters at most. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly calendar: MailCalendar | null;
}
