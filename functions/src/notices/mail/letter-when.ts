// When the appointment is, as a mail says it: the recipient's clock first, the other side's where it differs.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Reader } from '@holdfast/core/text/reader.ts';
import { sameClock, sameDate, sayDate, sayDateBriefly, sayTime } from '@holdfast/core/text/say-time.ts';
import { cityOfZone, zoneInBrackets } from '@holdfast/contract/text/cities.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { type TimeZoneId, timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { shownLine } from '@holdfast/core/text/shown-text.ts';
import type { LetterWhen } from './letter.ts';
import type { BookingMail } from './mail-content.ts';
import type { MailWords } from './words/mail-words.ts';

export interface Sides {
  readonly own: TimeZoneId;
  readonly other: TimeZoneId;
}

/** The recipient's zone and the other side's. */
export function sidesOf({ to, agreement }: BookingMail): Sides {
  const { client, provider } = agreement;
  return to === 'client'
    ? { own: client.timeZone, other: provider.timeZone }
    : { own: provider.timeZone, other: client.timeZone };
}

export function letterWhen(mail: BookingMail, reader: Reader, words: MailWords): LetterWhen {
  const { own } = sidesOf(mail);
  const { startsAt, endsAt } = mail.agreement;
  const end = sayTime(endsAt, own, reader);
  const endDay = sameDate(startsAt, own, endsAt, own) ? '' : `${sayDateBriefly(endsAt, own, reader)}, `;
  return {
    date: sayDate(startsAt, own, reader),
    time: `${sayTime(startsAt, own, reader)}\u00A0– ${endDay}${words.when.clock(end, reader.hourCycle === 'h12')}`,
    zone: words.when.zone(cityOfZone(own, reader.language), zoneInBrackets(own)),
    otherSide: otherSide(mail, reader, words),
    before:
      mail.kind === 'moved' && mail.previousStartsAt !== null
        ? { label: words.when.before, text: dayAndTime(mail.previousStartsAt, own, reader, words) }
        : null,
    isOff: mail.kind === 'cancelled',
  };
}

/** `Tue, 12 Jan, 10:00`. */
export function dayAndTime(at: Instant, zone: TimeZoneId, reader: Reader, words: MailWords): string {
  const time = words.when.clock(sayTime(at, zone, reader), reader.hourCycle === 'h12');
  return `${sayDateBriefly(at, zone, reader)}, ${time}`;
}

/** What the provider's clock shows at the start since its rules changed, and what it was to show; empty for other mails. */
export function otherReading(mail: BookingMail, reader: Reader, words: MailWords): string {
  const { kind, previousReading, agreement } = mail;
  if (kind !== 'clock-changed' || previousReading === null) return '';
  const { startsAt, provider } = agreement;
  const utc = timeZoneId('UTC');
  const before = instantFromIso(`${previousReading}:00Z`);
  const isSameDate = sameDate(startsAt, provider.timeZone, before, utc);
  const say = (at: Instant, zone: TimeZoneId) =>
    isSameDate
      ? words.when.clock(sayTime(at, zone, reader), reader.hourCycle === 'h12')
      : dayAndTime(at, zone, reader, words);
  const city = cityOfZone(provider.timeZone, reader.language);
  return words.when.otherReading(say(startsAt, provider.timeZone), say(before, utc), city);
}

function otherSide(mail: BookingMail, reader: Reader, words: MailWords): string | null {
  const { own, other } = sidesOf(mail);
  const { startsAt, provider, client, type } = mail.agreement;
  if (sameClock(startsAt, own, other)) return null;
  const time = words.when.clock(sayTime(startsAt, other, reader), reader.hourCycle === 'h12');
  const isOtherDay = !sameDate(startsAt, own, startsAt, other);
  const said = isOtherDay ? `${sayDateBriefly(startsAt, other, reader)}, ${time}` : time;
  const city = cityOfZone(other, reader.language);
  if (mail.to === 'provider') return words.when.forOther(said, city, isolated(shownLine(client.name)));
  return type.place.kind === 'address'
    ? words.when.atVenue(said, city)
    : words.when.forOther(said, city, isolated(shownLine(provider.name)));
}
