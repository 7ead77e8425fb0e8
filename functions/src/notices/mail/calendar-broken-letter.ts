// What a mail tells a provider when a calendar connection breaks.
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import type { Letter } from './letter.ts';
import type { CalendarBrokenMail } from './mail-content.ts';
import { subjectLine } from './subject-line.ts';
import type { MailWords } from './words/mail-words.ts';

export function calendarBrokenLetter(
  { account, dashboardUrl }: CalendarBrokenMail,
  reader: Reader,
  words: MailWords['calendarBroken'],
): Letter {
  const name = cleanLine(account);
  return {
    locale: reader.locale,
    subject: subjectLine(({ who }) => words.subject(who), { what: '', who: name, when: '' }),
    preview: words.lead(name),
    status: words.status,
    tone: 'changed',
    heading: words.heading,
    when: null,
    paragraphs: [words.lead(name), words.meanwhile],
    action: { label: words.action, url: dashboardUrl, hint: null },
    facts: [],
    answers: null,
    calendar: null,
    notes: [words.once],
    lastLink: null,
  };
}
