import { describe, expect, it } from 'vitest';
import { clockOf } from '../time/clock-fixture.ts';
import { instantFromIso } from '../time/instant.ts';
import { localDate } from '../time/wall-clock.ts';
import { cityOfZone } from './cities.ts';
import { readerFromLocale } from './reader.ts';
import { sayStart } from './say-start.ts';
import { sayDateAndYear, sayDateBriefly, unbroken } from './say-time.ts';

const newYork = clockOf('America/New_York');
const stockholm = clockOf('Europe/Stockholm');
const morning = instantFromIso('2027-01-12T03:30:00Z');

describe('dates and times in words', () => {
  it.each([
    ['en-US', 'Monday, January 11, 2027', 'Mon, Jan 11', '10:30\u00A0PM'],
    ['de-DE', 'Montag, 11. Januar 2027', 'Mo., 11. Jan.', '22:30'],
  ])('are those of the zone and the reader: %s', (tag, long, brief, time) => {
    const reader = readerFromLocale(tag);
    expect(sayDateAndYear(localDate(morning, newYork), reader)).toBe(long);
    expect(sayDateBriefly(localDate(morning, newYork), reader)).toBe(brief);
    expect(unbroken(sayStart(morning, newYork, reader))).toBe(time);
  });

  it.each(['en-GB', 'en-IN', 'de-AT', 'en-CA', 'en-AU'])('hold every part of the date for %s', (tag) => {
    const said = sayDateAndYear(localDate(morning, stockholm), readerFromLocale(tag));
    for (const part of [/Tuesday|Dienstag/, /12/, /Jan|Jän/, /2027/]) expect(said).toMatch(part);
  });

  it('name the zone only while the clock shows a time twice', () => {
    const reader = readerFromLocale('en-US');
    const at = (iso: string) => unbroken(sayStart(instantFromIso(iso), newYork, reader));
    expect(at('2027-11-07T04:30:00Z')).toBe('12:30\u00A0AM');
    expect(at('2027-11-07T05:30:00Z')).toBe('1:30\u00A0AM\u00A0GMT-4');
    expect(at('2027-11-07T06:30:00Z')).toBe('1:30\u00A0AM\u00A0GMT-5');
    expect(at('2027-11-07T07:30:00Z')).toBe('2:30\u00A0AM');
    expect(at('2027-03-14T07:30:00Z')).toBe('3:30\u00A0AM');
  });
});

describe('the city of a zone', () => {
  it.each([
    ['America/New_York', 'New York', 'New York'],
    ['Asia/Calcutta', 'Kolkata', 'Kolkata'],
    ['Asia/Saigon', 'Ho Chi Minh City', 'Ho Chi Minh City'],
    ['Europe/Kiev', 'Kyiv', 'Kiew'],
    ['Europe/Vienna', 'Vienna', 'Wien'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires'],
    ['America/Havana', 'Havana', 'Havanna'],
    ['Asia/Riyadh', 'Riyadh', 'Riad'],
    ['UTC', 'UTC', 'UTC'],
    ['Etc/GMT-3', 'GMT+3', 'GMT+3'],
    ['Etc/GMT+10', 'GMT-10', 'GMT-10'],
  ])('%s is %s in English and %s in German', (zone, english, german) => {
    expect(cityOfZone(zone, 'en')).toBe(english);
    expect(cityOfZone(zone, 'de')).toBe(german);
  });
});
