// The facts of an appointment as a mail lists them, for each side.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import { mailtoAddress } from '@holdfast/core/text/mailto-address.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sameClock } from '@holdfast/contract/time/wall-clock.ts';
import { clockOf } from '@holdfast/core/time/time-zone.ts';
import { cityOfZone } from '@holdfast/contract/text/cities.ts';
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { shownLine, shownText } from '@holdfast/core/text/shown-text.ts';
import type { Letter, LetterFact } from './letter.ts';
import { sidesOf } from './letter-when.ts';
import type { BookingMail } from './mail-content.ts';
import type { MailWords } from './words/mail-words.ts';

export function letterFacts(mail: BookingMail, reader: Reader, words: MailWords): LetterFact[] {
  const { labels } = words;
  const { reference } = mail.agreement;
  const reason = shownReason(mail);
  return [
    ...(reason === '' ? [] : [fact(labels.reason, reason)]),
    ...personFacts(mail, words),
    // A link to a cancelled meeting would mislead.
    ...(mail.kind === 'cancelled' ? [] : [placeFact(mail, reader, words), ...linkFact(mail, words)]),
    fact(labels.duration, sayLength(mail, reader, words)),
    fact(labels.reference, shownLine(reference)),
  ];
}

/** Only the provider sees what a client typed, so that a form cannot send words to a stranger. */
export function letterAnswers(mail: BookingMail, words: MailWords): Letter['answers'] {
  if (mail.to === 'client') return null;
  const list = mail.agreement.answers
    .filter(({ text }) => cleanText(text) !== '')
    .map(({ label, text, kind }) => {
      const said = kind === 'checkbox' ? words.ticked : isolated(shownText(text));
      return fact(isolated(shownLine(label)), said);
    });
  return list.length === 0 ? null : { title: words.labels.answers, list };
}

/** For the same reason, a client's own reason is not sent to the client's address. */
function shownReason({ kind, to, cancelledBy, reason }: BookingMail): string {
  if (kind !== 'cancelled' || (to === 'client' && cancelledBy !== 'provider')) return '';
  return isolated(shownText(reason));
}

function personFacts({ to, agreement }: BookingMail, { labels }: MailWords): LetterFact[] {
  const { provider, client } = agreement;
  if (to === 'client') {
    const headline = isolated(shownLine(provider.headline));
    return [
      {
        ...fact(labels.provider, isolated(shownLine(provider.name))),
        note: headline === '' ? null : headline,
      },
    ];
  }
  return [
    fact(labels.client, isolated(shownLine(client.name))),
    { ...fact(labels.email, client.email), url: mailtoAddress(client.email) },
  ];
}

function placeFact(mail: BookingMail, reader: Reader, words: MailWords): LetterFact {
  const { place } = mail.agreement.type;
  const text = cleanText(place.text);
  return {
    label: words.labels.place,
    text: text === '' ? words.places[place.kind] : isolated(text),
    url: webAddress(text),
    note: placeNote(mail, reader, words),
  };
}

/** Who calls whom; at an address, the clock there. */
function placeNote(mail: BookingMail, reader: Reader, { when, calls }: MailWords): string | null {
  const { type, provider, client, startsAt } = mail.agreement;
  const { kind, caller } = type.place;
  if (kind === 'phone') {
    const other = isolated(shownLine(mail.to === 'client' ? provider.name : client.name));
    return caller === mail.to ? calls.byRecipient(other) : calls.byOther(other);
  }
  if (kind !== 'address' || mail.to === 'provider') return null;
  const { own, other } = sidesOf(mail);
  const isSameClock = own !== other && sameClock(startsAt, clockOf(own), clockOf(provider.timeZone));
  return when.venueClock(cityOfZone(provider.timeZone, reader.language), isSameClock);
}

/** The room of a video call, or the provider's map of the address. */
function linkFact({ agreement }: BookingMail, { links }: MailWords): LetterFact[] {
  const { kind, link } = agreement.type.place;
  const url = webAddress(link);
  if (url === null || (kind !== 'video' && kind !== 'address')) return [];
  return [{ ...fact(links[kind], url), url }];
}

/** The place's web address. Null if the place is anything but one address. */
function webAddress(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : null;
}

function sayLength({ agreement }: BookingMail, reader: Reader, { when }: MailWords): string {
  const minutes = (agreement.endsAt - agreement.startsAt) / minuteMs;
  const figures = new Intl.NumberFormat(reader.locale, { maximumFractionDigits: 1 });
  return minutes <= 60 || minutes % 30 !== 0
    ? when.minutes(figures.format(minutes))
    : when.hours(figures.format(minutes / 60));
}

function fact(label: string, text: string): LetterFact {
  return { label, text, url: null, note: null };
}
