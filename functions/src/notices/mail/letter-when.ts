// When the appointment is, as a mail says it: the recipient's clock first, the other side's if it differs.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { cityOfZone, zoneInBrackets } from '@holdfast/contract/text/cities.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDateAndYear, sayDateBriefly, unbroken } from '@holdfast/contract/text/say-time.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localDate, sameClock, utcClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { clockOf, type TimeZoneId } from '@holdfast/core/time/time-zone.ts';
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
  const clock = clockOf(own);
  const { startsAt, endsAt } = mail.agreement;
  const endDate = localDate(endsAt, clock);
  const startDate = localDate(startsAt, clock);
  const endDay = startDate === endDate ? '' : `${sayDateBriefly(endDate, reader)}, `;
  return {
    date: sayDateAndYear(startDate, reader),
    time: `${timeOnly(startsAt, clock, reader)}\u00A0– ${endDay}${clockTime(endsAt, clock, reader, words)}`,
    zone: words.when.zone(cityOfZone(own, reader.language), zoneInBrackets(own)),
    otherSide: otherSide(mail, reader, words),
    before:
      mail.kind === 'moved' && mail.previousStartsAt !== null
        ? { label: words.when.before, text: dayAndTime(mail.previousStartsAt, clock, reader, words) }
        : null,
    isOff: mail.kind === 'cancelled',
  };
}

/** `Tue, 12 Jan, 10:00`. */
export function dayAndTime(at: Instant, clock: WallClock, reader: Reader, words: MailWords): string {
  return `${sayDateBriefly(localDate(at, clock), reader)}, ${clockTime(at, clock, reader, words)}`;
}

/** What the provider's clock shows at the start now, and what it showed before. Empty for other mails. */
export function otherReading(mail: BookingMail, reader: Reader, words: MailWords): string {
  const { kind, previousReading, agreement } = mail;
  if (kind !== 'clock-changed' || previousReading === null) return '';
  const { startsAt, provider } = agreement;
  const clock = clockOf(provider.timeZone);
  const before = instantFromIso(`${previousReading}:00Z`);
  const isSameDate = localDate(startsAt, clock) === localDate(before, utcClock);
  const say = isSameDate ? clockTime : dayAndTime;
  const city = cityOfZone(provider.timeZone, reader.language);
  return words.when.otherReading(
    say(startsAt, clock, reader, words),
    say(before, utcClock, reader, words),
    city,
  );
}

function otherSide(mail: BookingMail, reader: Reader, words: MailWords): string | null {
  const { own, other } = sidesOf(mail);
  const { startsAt, provider, client, type } = mail.agreement;
  const clock = clockOf(other);
  if (sameClock(startsAt, clockOf(own), clock)) return null;
  const isOtherDay = localDate(startsAt, clockOf(own)) !== localDate(startsAt, clock);
  const said = (isOtherDay ? dayAndTime : clockTime)(startsAt, clock, reader, words);
  const city = cityOfZone(other, reader.language);
  if (mail.to === 'provider') return words.when.forOther(said, city, isolated(shownLine(client.name)));
  return type.place.kind === 'address'
    ? words.when.atVenue(said, city)
    : words.when.forOther(said, city, isolated(shownLine(provider.name)));
}

/** `10:00 Uhr` in German, where English says the time alone. */
function clockTime(at: Instant, clock: WallClock, reader: Reader, words: MailWords): string {
  return words.when.clock(timeOnly(at, clock, reader), reader.hourCycle === 'h12');
}

function timeOnly(at: Instant, clock: WallClock, reader: Reader): string {
  return unbroken(sayStart(at, clock, reader));
}
