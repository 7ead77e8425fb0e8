// From the facts of a mail to its parts. Synchronous and pure: the same facts always give the same mail.
import { bookingLetter } from './booking-letter.ts';
import { calendarBrokenLetter } from './calendar-broken-letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { mailCalendar } from './mail-calendar.ts';
import type { BookingMail, CalendarBrokenMail, MailParts } from './mail-content.ts';

/** Throws RangeError for a reminder or a new link to the provider: those exist for clients only. */
export function renderMail(mail: BookingMail | CalendarBrokenMail): MailParts {
  const isBroken = mail.kind === 'calendar-broken';
  const letter = isBroken ? calendarBrokenLetter(mail) : bookingLetter(mail);
  return {
    subject: letter.subject,
    html: letterHtml(letter),
    text: letterText(letter),
    calendar: isBroken ? null : mailCalendar(mail),
  };
}
