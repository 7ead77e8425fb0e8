// Links that open a filled-in "new event" form of a web calendar.
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { utcStamp } from './ics.ts';

// The file has the whole text. Links stay well below the 2,000 characters that all browsers accept.
const textLimit = 300;

export function googleCalendarLink(event: CalendarEvent): string {
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: short(event.summary),
    dates: `${utcStamp(event.startsAt)}/${utcStamp(event.endsAt)}`,
    location: short(event.location),
    details: short(event.description),
  });
}

export function outlookCalendarLink(event: CalendarEvent): string {
  return link('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: short(event.summary),
    startdt: isoFromInstant(event.startsAt),
    enddt: isoFromInstant(event.endsAt),
    location: short(event.location),
    body: short(event.description),
  });
}

function short(text: string): string {
  const characters = [...text];
  return characters.length <= textLimit ? text : `${characters.slice(0, textLimit - 1).join('')}…`;
}

/** Percent-encodes everything but letters, digits and `-_.!~*'()`. Both calendars read `%20` as a space. */
function link(base: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
  );
  return `${base}?${query.join('&')}`;
}
