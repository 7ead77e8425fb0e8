import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { someAgreement as agreement } from '../booking/booking-fixture.ts';
import { eventFromAgreement } from './event-from-agreement.ts';

const version = {
  bookingId: '7f3a',
  version: 2,
  stampedAt: instantFromIso('2027-01-11T09:00:00Z'),
  isCancelled: false,
};

describe('the calendar entry of an agreement', () => {
  it('tells the client about the provider and nothing about the client', () => {
    const event = eventFromAgreement(agreement, version, { side: 'client', locale: 'en-US' });
    expect(event).toEqual({
      uid: '7f3a@holdfast',
      sequence: 2,
      isCancelled: false,
      stampedAt: version.stampedAt,
      startsAt: agreement.startsAt,
      endsAt: agreement.endsAt,
      summary: 'Tax consultation with Ada Lindqvist',
      location: 'https://meet.example/ada',
      url: null,
      description: 'Tax advice, Stockholm\nReference 7KQ2-M9XD',
    });
  });

  it('names the client to the provider, under the same UID', () => {
    const event = eventFromAgreement(agreement, version, { side: 'provider', locale: 'de-DE' });
    expect(event.uid).toBe('7f3a@holdfast');
    expect(event.summary).toBe('Tax consultation mit Alan Turing');
    expect(event.description).toBe('Alan Turing, alan@example.com\nBuchungsnummer 7KQ2-M9XD');
  });

  it('has the clock of the venue in it when there is an address', () => {
    const place = { kind: 'address', text: 'Sveavägen 12, Stockholm', link: '', caller: 'provider' } as const;
    const visit = { ...agreement, type: { ...agreement.type, place } };
    const event = (locale: string) => eventFromAgreement(visit, version, { side: 'client', locale });
    expect(event('en-US').description).toContain(
      '\nStarts at 10:00 AM on Stockholm time (Europe/Stockholm)\n',
    );
    expect(event('de').description).toContain(
      '\nBeginn um 10:00 Uhr Ortszeit Stockholm (Europe/Stockholm)\n',
    );
  });

  it('leads to the room of a video call, where calendars look for it', () => {
    const at = (place: Partial<typeof agreement.type.place>) => {
      const type = { ...agreement.type, place: { ...agreement.type.place, ...place } };
      return eventFromAgreement({ ...agreement, type }, version, { side: 'client', locale: 'en' });
    };
    const link = 'https://meet.example/für-ada';
    const room = 'https://meet.example/f%C3%BCr-ada';
    expect(at({ text: 'Meet, code 12', link })).toMatchObject({
      location: `Meet, code 12 ${room}`,
      url: room,
    });
    expect(at({ text: '', link })).toMatchObject({ location: room, url: room });
    expect(at({ kind: 'address', text: 'Sveavägen 12', link })).toMatchObject({
      location: 'Sveavägen 12',
      url: null,
    });
  });

  it('holds nothing that a calendar would make a link of, but for the place [P16]', () => {
    const eve = { ...agreement.client, name: 'Eve\nhttps://evil.example \u202Ebit.ly/x' };
    const event = eventFromAgreement({ ...agreement, client: eve }, version, {
      side: 'provider',
      locale: 'en',
    });
    expect(event.summary).not.toMatch(/https:\/\/|evil\.example|bit\.ly|[\n\u202E]/);
    expect(event.description.split('\n')).toHaveLength(2);
    expect(event.location).toBe('https://meet.example/ada');
  });
});
