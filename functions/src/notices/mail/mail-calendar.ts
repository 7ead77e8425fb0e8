// Makes the calendar file that goes with a mail.
import { eventFromAgreement, type EventSide } from '@holdfast/core/calendar/event-from-agreement.ts';
import type { CalendarEvent } from '@holdfast/core/calendar/calendar-event.ts';
import { icsFromEvent } from '@holdfast/core/calendar/ics.ts';
import { shownLine } from '@holdfast/core/text/shown-text.ts';
import type { BookingMail, MailCalendar } from './mail-content.ts';

/** The event for the recipient's calendar. */
export function eventFromMail(mail: BookingMail): CalendarEvent {
  const side: EventSide = { side: mail.to, locale: mail.locale };
  const version = { ...mail, isCancelled: mail.kind === 'cancelled' };
  return eventFromAgreement(mail.agreement, version, side);
}

/** Null for mails that change nothing in a calendar. */
export function mailCalendar(mail: BookingMail): MailCalendar | null {
  const method = methods[mail.kind];
  if (method === null) return null;
  const { provider, client } = mail.agreement;
  const attendee =
    mail.to === 'client'
      ? // The address is unverified: a typed name would be a stranger's words in our mail.
        { name: client.email, email: client.email }
      : { name: shownLine(provider.name), email: mail.providerEmail };
  const organizer = { name: shownLine(provider.name), email: mail.fromEmail };
  return {
    method,
    ics: icsFromEvent(eventFromMail(mail), { method, organizer, attendee }),
    fileName: method === 'CANCEL' ? 'cancelled.ics' : 'invite.ics',
  };
}

const methods: Readonly<Record<BookingMail['kind'], MailCalendar['method'] | null>> = {
  confirmed: 'REQUEST',
  moved: 'REQUEST',
  cancelled: 'CANCEL',
  // The instant stays; the description names the clock.
  'clock-changed': 'REQUEST',
  'asked-to-move': null,
  reminder: null,
  'new-link': null,
};
