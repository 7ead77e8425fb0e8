// How starts are written: by locale, with the other side's clock, and unambiguous when the clock repeats.
import { instantFromIso } from '../time/instant.ts';
import { describe, expect, it } from 'vitest';
import { clockOf } from '../time/clock-fixture.ts';
import { readerFromLocale } from './reader.ts';
import { sayDayAndStart, sayOtherSide, sayStart, sayStartNear } from './say-start.ts';

const american = readerFromLocale('en-US');
const german = readerFromLocale('de-DE');
const at = (text: string) => instantFromIso(text);
/** Some versions of the locale data put a narrow space before AM. */
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ');
const tuesday = at('2027-01-12T14:30:00Z');

describe('sayStart', () => {
  it('writes twelve or twenty-four hours by the locale', () => {
    expect(plain(sayStart(tuesday, clockOf('America/New_York'), american))).toBe('9:30 AM');
    expect(plain(sayStart(tuesday, clockOf('Europe/Stockholm'), german))).toBe('15:30');
  });

  it('adds the offset to both halves of a repeated hour, and only there', () => {
    const first = plain(sayStart(at('2027-11-07T05:30:00Z'), clockOf('America/New_York'), american));
    const second = plain(sayStart(at('2027-11-07T06:30:00Z'), clockOf('America/New_York'), american));
    expect([first, second]).toEqual(['1:30 AM GMT-4', '1:30 AM GMT-5']);
    const lordHowe = plain(sayStart(at('2027-04-03T15:15:00Z'), clockOf('Australia/Lord_Howe'), german));
    expect(lordHowe).toBe('01:45 GMT+10:30');
    const london = plain(sayStart(at('2027-10-31T01:30:00Z'), clockOf('Europe/London'), german));
    expect(london).toBe('01:30 GMT');
    expect(plain(sayStart(at('2027-11-07T07:00:00Z'), clockOf('America/New_York'), american))).toBe(
      '2:00 AM',
    );
    expect(plain(sayStart(at('2027-11-07T04:59:00Z'), clockOf('America/New_York'), american))).toBe(
      '12:59 AM',
    );
    expect(plain(sayStart(at('2027-03-14T07:30:00Z'), clockOf('America/New_York'), american))).toBe(
      '3:30 AM',
    );
  });
});

describe('sayStartNear', () => {
  const near = (start: string) =>
    plain(sayStartNear(at(start), tuesday, clockOf('America/New_York'), american));

  it('names the day only where it differs', () => {
    expect(near('2027-01-12T15:00:00Z')).toBe('10:00 AM');
    expect(near('2027-01-13T15:00:00Z')).toBe('Wed 10:00 AM');
    expect(near('2027-01-20T15:00:00Z')).toBe('Wed, Jan 20, 10:00 AM');
  });
});

describe('sayDayAndStart', () => {
  it('names the date when the weekday alone would be ambiguous', () => {
    const now = at('2027-01-11T09:00:00Z');
    expect(plain(sayDayAndStart(tuesday, now, clockOf('America/New_York'), american))).toBe(
      'Tuesday, 9:30 AM',
    );
    const before = at('2027-01-08T14:30:00Z');
    expect(plain(sayDayAndStart(before, now, clockOf('America/New_York'), american))).toBe(
      'Friday, January 8, 9:30 AM',
    );
    const later = at('2027-01-19T14:30:00Z');
    expect(plain(sayDayAndStart(later, now, clockOf('America/New_York'), american))).toBe(
      'Tuesday, January 19, 9:30 AM',
    );
  });
});

describe('sayOtherSide', () => {
  it("writes the provider's clock, with the day where it differs, and nothing where the clocks agree", () => {
    expect(
      plain(sayOtherSide(tuesday, clockOf('America/New_York'), clockOf('Europe/Stockholm'), american)),
    ).toBe('3:30 PM Stockholm');
    expect(
      plain(
        sayOtherSide(
          at('2027-01-12T23:30:00Z'),
          clockOf('America/New_York'),
          clockOf('Asia/Kolkata'),
          american,
        ),
      ),
    ).toBe('Wed 5:00 AM Kolkata');
    expect(
      sayOtherSide(
        tuesday,
        { ...clockOf('Europe/Stockholm'), zone: 'Europe/Berlin' },
        clockOf('Europe/Stockholm'),
        german,
      ),
    ).toBeNull();
  });
});
