// How starts are written: by locale, with the other side's clock, distinguishable when the clock repeats.
import { describe, expect, it } from 'vitest';
import { readerFromLanguage } from './reader.ts';
import { sayDayAndStart, sayOtherSide, sayStart, sayStartNear } from './say-start.ts';

const american = readerFromLanguage('en-US', 'en');
const german = readerFromLanguage('de-DE', 'de');
const at = (text: string) => Date.parse(text);
/** Some versions of the locale data put a narrow space before AM. */
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ');
const tuesday = at('2027-01-12T14:30:00Z');

describe('sayStart', () => {
  it('writes twelve or twenty-four hours by the locale', () => {
    expect(plain(sayStart(tuesday, 'America/New_York', american))).toBe('9:30 AM');
    expect(plain(sayStart(tuesday, 'Europe/Berlin', german))).toBe('15:30');
  });

  it('adds the zone to both halves of a repeated hour, and only there', () => {
    const first = plain(sayStart(at('2027-11-07T05:30:00Z'), 'America/New_York', american));
    const second = plain(sayStart(at('2027-11-07T06:30:00Z'), 'America/New_York', american));
    expect([first, second]).toEqual(['1:30 AM EDT', '1:30 AM EST']);
    expect(plain(sayStart(at('2027-11-07T07:00:00Z'), 'America/New_York', american))).toBe('2:00 AM');
    expect(plain(sayStart(at('2027-11-07T04:59:00Z'), 'America/New_York', american))).toBe('12:59 AM');
    expect(plain(sayStart(at('2027-03-14T07:30:00Z'), 'America/New_York', american))).toBe('3:30 AM');
  });
});

describe('sayStartNear', () => {
  const near = (start: string) => plain(sayStartNear(at(start), tuesday, 'America/New_York', american));

  it('names the day only where it differs', () => {
    expect(near('2027-01-12T15:00:00Z')).toBe('10:00 AM');
    expect(near('2027-01-13T15:00:00Z')).toBe('Wed 10:00 AM');
    expect(near('2027-01-20T15:00:00Z')).toBe('Wed, Jan 20, 10:00 AM');
  });
});

describe('sayDayAndStart', () => {
  it('names the date when the weekday alone would be ambiguous', () => {
    const now = at('2027-01-11T09:00:00Z');
    expect(plain(sayDayAndStart(tuesday, now, 'America/New_York', american))).toBe('Tuesday, 9:30 AM');
    const later = at('2027-01-19T14:30:00Z');
    expect(plain(sayDayAndStart(later, now, 'America/New_York', american))).toBe(
      'Tuesday, January 19, 9:30 AM',
    );
  });
});

describe('sayOtherSide', () => {
  it("writes the provider's clock, with the day where it differs, and nothing where the clocks agree", () => {
    expect(plain(sayOtherSide(tuesday, 'America/New_York', 'Europe/Stockholm', american))).toBe(
      '3:30 PM Stockholm',
    );
    expect(
      plain(sayOtherSide(at('2027-01-12T23:30:00Z'), 'America/New_York', 'Asia/Kolkata', american)),
    ).toBe('Wed 5:00 AM Kolkata');
    expect(sayOtherSide(tuesday, 'Europe/Berlin', 'Europe/Stockholm', german)).toBeNull();
  });
});
