import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { MailCalendar } from './mail-content.ts';
import { mailCalendar } from './mail-calendar.ts';
import { someMail } from './mail-fixture.ts';

function read(calendar: MailCalendar | null) {
  const { vcalendar, ...parts } = nodeIcal.sync.parseICS(calendar?.ics ?? '');
  const [event] = Object.values(parts);
  if (event?.type !== 'VEVENT') throw new Error('there is no event');
  return { method: vcalendar?.method, event };
}

function people(calendar: MailCalendar | null, name: 'organizer' | 'attendee') {
  const [event] = new ICAL.Component(ICAL.parse(calendar?.ics ?? '')).getAllSubcomponents('vevent');
  return (event?.getAllProperties(name) ?? []).map((person) => [
    person.getFirstValue(),
    person.getFirstParameter('cn'),
  ]);
}

describe('the calendar file of a mail', () => {
  it.each([
    ['confirmed', 'REQUEST', 'CONFIRMED', 'invite.ics'],
    ['moved', 'REQUEST', 'CONFIRMED', 'invite.ics'],
    ['cancelled', 'CANCEL', 'CANCELLED', 'cancelled.ics'],
  ] as const)('of a %s appointment says %s at the calendar', (kind, method, status, fileName) => {
    for (const to of ['client', 'provider'] as const) {
      const calendar = mailCalendar(someMail(kind, to));
      expect(calendar).toMatchObject({ method, fileName });
      const { method: written, event } = read(calendar);
      expect(written).toBe(method);
      expect(event).toMatchObject({ uid: '7f3a@holdfast', sequence: 2, status });
      expect(event.method).toBe(method);
      expect(event.start.toISOString()).toBe('2027-01-12T09:00:00.000Z');
      expect(event.dtstamp.toISOString()).toBe('2027-01-11T09:00:00.000Z');
    }
  });

  it.each(['reminder', 'new-link'] as const)('does not come with a %s', (kind) => {
    expect(mailCalendar(someMail(kind, 'client'))).toBeNull();
  });

  it('is organised by the deployment in the provider’s name, for the recipient alone', () => {
    const organizer = [['mailto:bookings@holdfast.example', 'Ada Lindqvist']];
    const toClient = mailCalendar(someMail('confirmed', 'client'));
    expect(people(toClient, 'organizer')).toEqual(organizer);
    expect(people(toClient, 'attendee')).toEqual([['mailto:alan@example.com', 'alan@example.com']]);
    const toProvider = mailCalendar(someMail('confirmed', 'provider'));
    expect(people(toProvider, 'organizer')).toEqual(organizer);
    expect(people(toProvider, 'attendee')).toEqual([['mailto:ada@example.com', 'Ada Lindqvist']]);
  });

  it('names the other side and holds no link to the booking', () => {
    const summaries = (['client', 'provider'] as const).map((to) => {
      const calendar = mailCalendar(someMail('confirmed', to));
      expect(calendar?.ics.replaceAll('\r\n ', '')).not.toMatch(/book\.example|manage|eyJ/);
      return read(calendar).event.summary;
    });
    expect(summaries).toEqual(['Tax consultation with Ada Lindqvist', 'Tax consultation with Alan Turing']);
  });
});
