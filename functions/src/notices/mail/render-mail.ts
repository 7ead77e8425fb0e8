// Turns the facts of a mail into its parts. Pure: equal facts give equal mails.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { bookingLetter } from './booking-letter.ts';
import { calendarBrokenLetter } from './calendar-broken-letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { mailCalendar } from './mail-calendar.ts';
import type { BookingMail, CalendarBrokenMail, MailParts } from './mail-content.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { MailWords } from './words/mail-words.ts';

const catalogues: Readonly<Record<Language, MailWords>> = { en, de };

/** Throws a RangeError for a mail to the provider that only clients get. */
export function renderMail(mail: BookingMail | CalendarBrokenMail): MailParts {
  const isBroken = mail.kind === 'calendar-broken';
  const reader = readerFromLocale(mail.locale);
  const words = catalogues[reader.language];
  const letter = isBroken
    ? calendarBrokenLetter(mail, reader, words.calendarBroken)
    : bookingLetter(mail, reader, words);
  return {
    subject: letter.subject,
    html: letterHtml(letter),
    text: letterText(letter),
    calendar: isBroken ? null : mailCalendar(mail),
  };
}
