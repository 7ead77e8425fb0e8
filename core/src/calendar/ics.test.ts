import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { googleCalendarLink, outlookCalendarLink } from './calendar-links.ts';
import { icsFromEvent, icsFromEvents } from './ics.ts';

const event: CalendarEvent = {
  uid: '0123@holdfast',
  sequence: 0,
  stampedAt: instantFromIso('2027-01-11T09:00:00Z'),
  isCancelled: false,
  startsAt: instantFromIso('2027-01-12T09:00:00Z'),
  endsAt: instantFromIso('2027-01-12T10:00:00Z'),
  summary: 'Tax consultation with Ada Lindqvist',
  location: 'Sveavägen 12, 111 57 Stockholm',
  url: null,
  description: 'Tax advice\nReference 7KQ2-M9XD',
};

/** Reads TEXT back as RFC 5545 says, independently of how it was written. */
function readText(ics: string, name: string): string {
  const line = ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .find((candidate) => candidate.startsWith(`${name}:`));
  return (line ?? '')
    .slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_all, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

describe('the calendar file', () => {
  it('says when in UTC, what, where and which version', () => {
    expect(icsFromEvent(event)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Holdfast//Holdfast//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:0123@holdfast',
        'SEQUENCE:0',
        'DTSTAMP:20270111T090000Z',
        'DTSTART:20270112T090000Z',
        'DTEND:20270112T100000Z',
        'SUMMARY:Tax consultation with Ada Lindqvist',
        'LOCATION:Sveavägen 12\\, 111 57 Stockholm',
        'DESCRIPTION:Tax advice\\nReference 7KQ2-M9XD',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is a file to keep, not a message: no method, organizer or attendee (RFC 5546, 3.2.1)', () => {
    for (const isCancelled of [false, true]) {
      const ics = icsFromEvent({ ...event, isCancelled });
      const status = isCancelled ? 'CANCELLED' : 'CONFIRMED';
      const calendar = new ICAL.Component(ICAL.parse(ics));
      const only = calendar.getFirstSubcomponent('vevent');
      expect([calendar.hasProperty('method'), only?.getFirstPropertyValue('status')]).toEqual([
        false,
        status,
      ]);
      expect([only?.hasProperty('organizer'), only?.hasProperty('attendee')]).toEqual([false, false]);
      const { vcalendar, ...parts } = nodeIcal.sync.parseICS(ics);
      expect(vcalendar).not.toHaveProperty('method');
      expect(Object.values(parts)).toMatchObject([{ uid: event.uid, status }]);
    }
  });

  it('gives hostile text back as it was, on as many lines as ever, none longer than 75 octets [P16]', () => {
    const hostile = fc
      .stringMatching(/^[^\u0000-\u001F\u007F\u0085\u2028\u2029]{0,120}$/)
      .map((text) => `${text}\nEND:VEVENT;,\\n`);
    fc.assert(
      fc.property(hostile, hostile, (summary, description) => {
        const ics = icsFromEvent({ ...event, summary, description });
        expect(readText(ics, 'SUMMARY')).toBe(summary);
        expect(readText(ics, 'DESCRIPTION')).toBe(description);
        expect(ics.replace(/\r\n /g, '').split('\r\n')).toHaveLength(18);
        for (const line of ics.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200, seed: 5545 },
    );
  });
});

describe('a calendar to subscribe to', () => {
  const name = 'Appointments with Ada; <b>Lindqvist</b>, "Tax"';
  const second = { ...event, uid: '0456@holdfast', location: '', description: '' };
  const ics = icsFromEvents([event, second], { name, hours: 1 });

  it('says its name and how soon to look again, as RFC 7986 has it and as older programs read it', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics));
    expect(['NAME', 'X-WR-CALNAME'].map((each) => readText(ics, each))).toEqual([name, name]);
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT1H');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.hasProperty('method')).toBe(false);
  });

  it('without appointments is still whole: a calendar has at least one component (RFC 5545, 3.6)', () => {
    const empty = icsFromEvents([], { name, hours: 1 });
    const components = new ICAL.Component(ICAL.parse(empty)).getAllSubcomponents();
    expect(components.map((each) => each.name)).toEqual(['vtimezone']);
    const events = Object.values(nodeIcal.sync.parseICS(empty)).filter((each) => each?.type === 'VEVENT');
    expect(events).toEqual([]);
    expect(ics).not.toContain('VTIMEZONE');
  });

  it('holds every event as a file of its own would', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const events = calendar.getAllSubcomponents('vevent').map((each) => each.toString());
    const alone = [event, second].map((each) => {
      const file = new ICAL.Component(ICAL.parse(icsFromEvent(each)));
      return file.getFirstSubcomponent('vevent')?.toString();
    });
    expect(events).toEqual(alone);
  });
});

describe('calendar links', () => {
  it('carry the event in their parameters and let no text out of them [P16]', () => {
    const hostile = { ...event, summary: 'a&b=c#d "<script>" +%20', location: 'x?y&dates=1' };
    const google = new URL(googleCalendarLink(hostile));
    expect(google.origin).toBe('https://calendar.google.com');
    expect(google.searchParams.get('text')).toBe(hostile.summary);
    expect(google.searchParams.getAll('dates')).toEqual(['20270112T090000Z/20270112T100000Z']);
    const outlook = new URL(outlookCalendarLink(hostile));
    expect(outlook.origin).toBe('https://outlook.live.com');
    expect(outlook.searchParams.get('subject')).toBe(hostile.summary);
    expect(outlook.searchParams.get('startdt')).toBe('2027-01-12T09:00:00.000Z');
  });

  it('shorten what would make them too long for browsers', () => {
    const long = { ...event, description: '😀'.repeat(2_000) };
    expect(new URL(googleCalendarLink(long)).searchParams.get('details')).toBe(`${'😀'.repeat(299)}…`);
  });
});
