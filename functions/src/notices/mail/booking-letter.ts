// What a mail about a booking says to its recipient.
import { googleCalendarLink, outlookCalendarLink } from '@holdfast/core/calendar/calendar-links.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { shownLine } from '@holdfast/core/text/shown-text.ts';
import type { Letter } from './letter.ts';
import { letterAnswers, letterFacts } from './letter-facts.ts';
import { clockOf } from '@holdfast/core/time/time-zone.ts';
import { dayAndTime, letterWhen, otherReading, sidesOf } from './letter-when.ts';
import { eventFromMail } from './mail-calendar.ts';
import type { BookingMail } from './mail-content.ts';
import { subjectLine } from './subject-line.ts';
import type { MailVariant, MailWords } from './words/mail-words.ts';

/** Throws a RangeError for a mail to the provider that only clients get. */
export function bookingLetter(mail: BookingMail, reader: Reader, words: MailWords): Letter {
  const variant = words.variants[variantOf(mail)];
  const names = {
    what: shownLine(mail.agreement.type.name),
    who: shownLine(mail.to === 'client' ? mail.agreement.provider.name : mail.agreement.client.name),
  };
  const [what, who] = [isolated(names.what), isolated(names.who)];
  const when = letterWhen(mail, reader, words);
  const facts = letterFacts(mail, reader, words);
  const startsAt = dayAndTime(mail.agreement.startsAt, clockOf(sidesOf(mail).own), reader, words);
  return {
    locale: reader.locale,
    subject: subjectLine(variant.subject, { ...names, when: startsAt }),
    preview: `${when.date}, ${when.time}. ${when.zone}`,
    status: variant.status,
    tone: tones[mail.kind],
    heading: words.heading(what, who),
    when,
    paragraphs: [
      [
        variant.lead(who),
        saysWho(mail, who, words),
        howToMove(mail, who, words),
        otherReading(mail, reader, words),
      ]
        .filter((said) => said !== '')
        .join(' '),
    ],
    action: letterAction(mail, words),
    facts,
    answers: letterAnswers(mail, words),
    calendar: letterCalendar(mail, words),
    notes: letterNotes(mail, who, words),
    lastLink: lastLink(mail, words),
  };
}

const tones: Readonly<Record<BookingMail['kind'], Letter['tone']>> = {
  confirmed: 'good',
  moved: 'changed',
  cancelled: 'off',
  'clock-changed': 'changed',
  'asked-to-move': 'changed',
  reminder: 'plain',
  'new-link': 'plain',
};

function variantOf({ kind, to }: BookingMail): MailVariant {
  const variant = `${kind}-${to}` as const;
  if (
    variant === 'reminder-provider' ||
    variant === 'new-link-provider' ||
    variant === 'asked-to-move-provider'
  ) {
    throw new RangeError(`a ${kind} goes to clients only`);
  }
  return variant;
}

function saysWho(
  { kind, to, cancelledBy }: BookingMail,
  who: string,
  { cancelledBy: said }: MailWords,
): string {
  if (kind !== 'cancelled' || cancelledBy === null) return '';
  return cancelledBy === to ? said.recipient : said.otherSide(who);
}

/** Where the policy closes the link's way, the two agree themselves. */
function howToMove({ kind, canMove }: BookingMail, who: string, { agreeWith }: MailWords): string {
  return kind === 'asked-to-move' && !canMove ? agreeWith(who) : '';
}

/** The client's link to the booking, or after a cancellation to the provider's page. Null for providers. */
function letterAction(mail: BookingMail, { actions }: MailWords): Letter['action'] {
  if (mail.to === 'provider') return null;
  if (mail.kind === 'cancelled') {
    return mail.bookAgainUrl === null
      ? null
      : { label: actions.bookAgain, url: mail.bookAgainUrl, hint: null };
  }
  const isMove = mail.kind === 'asked-to-move' && mail.canMove;
  return mail.manageUrl === null
    ? null
    : { label: isMove ? actions.move : actions.manage, url: mail.manageUrl, hint: actions.manageHint };
}

/** The quiet link at the end: stop reminders, or see the cancelled booking. */
function lastLink(mail: BookingMail, { actions }: MailWords): Letter['lastLink'] {
  if (mail.to === 'provider') return null;
  if (mail.kind === 'reminder' && mail.stopRemindersUrl !== null) {
    return { label: actions.stopReminders, url: mail.stopRemindersUrl };
  }
  return mail.kind === 'cancelled' && mail.manageUrl !== null
    ? { label: actions.seeCancelled, url: mail.manageUrl }
    : null;
}

function letterCalendar(mail: BookingMail, { labels, notes }: MailWords): Letter['calendar'] {
  if (mail.to === 'provider' || (mail.kind !== 'confirmed' && mail.kind !== 'moved')) return null;
  const event = eventFromMail(mail);
  return {
    title: labels.calendar,
    links: [
      { label: 'Google', url: googleCalendarLink(event) },
      { label: 'Outlook', url: outlookCalendarLink(event) },
    ],
    note: notes.file,
  };
}

function letterNotes(mail: BookingMail, who: string, { notes }: MailWords): string[] {
  const canReply = mail.canReply && (mail.to === 'provider' || mail.providerEmail !== '');
  const isRefused = mail.to === 'provider' && !mail.canReply;
  return [
    ...(mail.kind === 'cancelled' ? [notes.calendarRemoves] : []),
    ...(canReply ? [notes.reply(who)] : []),
    ...(isRefused ? [notes.cannotReply(who)] : []),
    ...(mail.to === 'client' ? [notes.why(who)] : []),
  ];
}
