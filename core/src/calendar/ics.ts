// Appointments as iCalendar files (RFC 5545).
import { isoFromInstant, type Instant } from '@holdfast/contract/time/instant.ts';
import { mailtoAddress } from '../text/mailto-address.ts';
import { uriText } from './uri-text.ts';
import type { CalendarEvent, CalendarPerson, Scheduling } from './calendar-event.ts';

/**
 * CRLF text with UTC times and lines folded at 75 octets. Text from people cannot add a line or a parameter.
 * Without `scheduling` it is a file to keep, with no method; with it, a message to one attendee.
 */
export function icsFromEvent(event: CalendarEvent, scheduling: Scheduling | null = null): string {
  const method = scheduling ? [`METHOD:${scheduling.method}`] : [];
  return calendarText([...method, ...eventLines(event, scheduling)]);
}

/** Many appointments as a calendar to subscribe to. `hours`: how soon programs should look again. */
export function icsFromEvents(
  events: readonly CalendarEvent[],
  { name, hours }: { readonly name: string; readonly hours: number },
): string {
  const shownName = escapeText(name);
  return calendarText([
    // Each twice: as RFC 7986 has it, and as the programs before it read it.
    `NAME:${shownName}`,
    `X-WR-CALNAME:${shownName}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${hours}H`,
    `X-PUBLISHED-TTL:PT${hours}H`,
    ...(events.length > 0 ? events.flatMap((event) => eventLines(event, null)) : nothingToShow),
  ]);
}

// A calendar must have a component (RFC 5545, 3.6). A zone shows nothing, and no time names this one.
const nothingToShow = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function calendarText(inside: readonly string[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Holdfast//Holdfast//EN', 'CALSCALE:GREGORIAN'];
  return [...head, ...inside, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, scheduling: Scheduling | null): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utcStamp(event.stampedAt)}`,
    `DTSTART:${utcStamp(event.startsAt)}`,
    `DTEND:${utcStamp(event.endsAt)}`,
    ...(scheduling ? peopleLines(scheduling) : []),
    `SUMMARY:${escapeText(event.summary)}`,
    `LOCATION:${escapeText(event.location)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    // A URI is not escaped like TEXT (RFC 5545, 3.3.13).
    ...(event.url === null ? [] : [`URL:${uriText(event.url)}`]),
    `STATUS:${event.isCancelled || scheduling?.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** DATE-TIME in UTC, RFC 5545, 3.3.5 form 2. */
export function utcStamp(at: Instant): string {
  return isoFromInstant(at).replace(/[-:]|\.\d{3}/g, '');
}

function peopleLines({ organizer, attendee }: Scheduling): string[] {
  return [
    `ORGANIZER;${commonName(organizer)}:${mailtoAddress(organizer.email)}`,
    `ATTENDEE;${commonName(attendee)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:${mailtoAddress(attendee.email)}`,
  ];
}

function commonName({ name }: CalendarPerson): string {
  return `CN="${parameterText(name)}"`;
}

// RFC 5545, 3.2 forbids the quotation mark in parameters, and many programs do not read the carets of RFC
// 6868. Look-alikes replace these characters, because no escape works everywhere.
const parameterLookalikes: Readonly<Record<string, string>> = { '"': "'", '^': 'ˆ', ';': ',', '\\': '/' };

/** A parameter's value for use inside quotation marks: one line, no controls, look-alikes for escapes. */
export function parameterText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/["^;\\]/g, (character) => parameterLookalikes[character] ?? '')
    .trim();
}

/** TEXT values, RFC 5545, 3.3.11. All line breaks become the characters `\n`; other controls are dropped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Folds at 75 octets without cutting a character, RFC 5545, 3.1. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Octets(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function utf8Octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
