// The calendar entry for an agreement, as each of its two sides gets it.
import type { Agreement, Place } from '../booking/booking-types.ts';
import { cleanText } from '../text/clean-text.ts';
import { shownLine } from '../text/shown-text.ts';
import { cityOfZone, zoneInBrackets } from '@holdfast/contract/text/cities.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { clockOf } from '../time/time-zone.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { eventWords } from './event-words.ts';
import { uriText } from './uri-text.ts';

type EventAgreement = Pick<Agreement, 'reference' | 'startsAt' | 'endsAt' | 'provider' | 'type' | 'client'>;

export interface EventVersion {
  readonly bookingId: string;
  /** The booking's version, which rises with every change. */
  readonly version: number;
  readonly stampedAt: Instant;
  readonly isCancelled: boolean;
}

/**
 * Whose calendar it is for, and its BCP 47 tag. Calendars get shared, so no entry holds a manage link,
 * and only the provider's entry names the client and the client's address.
 */
export interface EventSide {
  readonly side: 'client' | 'provider';
  readonly locale: string;
}

/** One booking, version and side always give the same entry. Both sides and all versions share one UID. */
export function eventFromAgreement(
  agreement: EventAgreement,
  { bookingId, version, stampedAt, isCancelled }: EventVersion,
  { side, locale }: EventSide,
): CalendarEvent {
  const { provider, client, type } = agreement;
  const words = eventWords[readerFromLocale(locale).language];
  const otherName = isolated(shownLine(side === 'client' ? provider.name : client.name));
  const about =
    side === 'client' ? shownLine(provider.headline) : `${isolated(shownLine(client.name))}, ${client.email}`;
  return {
    uid: `${bookingId}@holdfast`,
    sequence: version,
    stampedAt,
    isCancelled,
    startsAt: agreement.startsAt,
    endsAt: agreement.endsAt,
    summary: words.summary(isolated(shownLine(type.name)), otherName),
    location: locationOf(type.place),
    url: roomOf(type.place),
    description: [about, factsOf(agreement, locale)].filter((line) => line !== '').join('\n'),
  };
}

/** What nobody has to keep to themselves: the clock at the place, and the reference. */
export function factsOf(agreement: EventAgreement, locale: string): string {
  const words = eventWords[readerFromLocale(locale).language];
  return [clockThere(agreement, locale), words.reference(agreement.reference)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Calendars offer to join a call if they find the room's address here. */
function locationOf(place: Place): string {
  const text = cleanText(place.text);
  const room = roomOf(place);
  return room === null || text === room ? text : `${text} ${room}`.trim();
}

function roomOf({ kind, link }: Place): string | null {
  return kind === 'video' && link.startsWith('https://') ? uriText(link) : null;
}

function clockThere({ type, provider, startsAt }: EventAgreement, locale: string): string {
  if (type.place.kind !== 'address') return '';
  const reader = readerFromLocale(locale);
  const time = sayStart(startsAt, clockOf(provider.timeZone), reader).replace(/[\u00A0\u202F]/g, ' ');
  const city = cityOfZone(provider.timeZone, reader.language);
  return eventWords[reader.language].thereItIs(time, city, zoneInBrackets(provider.timeZone));
}
