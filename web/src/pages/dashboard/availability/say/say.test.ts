// How hours, days and lists read.
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { availabilityDe } from '../words/de.ts';
import { availabilityEn } from '../words/en.ts';
import { sayDays } from './say-days.ts';
import { sayList } from './say-list.ts';
import { sayPlan } from './say-plan.ts';
import { sayLocalTime, sayRanges } from './say-range.ts';
import { briefWeekdayName, weekdayAfter, weekdayName } from './say-weekday.ts';

const american = readerFromLocale('en-US');
const british = readerFromLocale('en-GB');
const german = readerFromLocale('de-DE');
const today = isoDate('2026-11-24');
const openWeek = [1, 2, 3, 4, 5].map(() => [{ start: '09:00', end: '17:00' }]);
const week = [...openWeek, [], []];
const days = (from: string, to = from) => ({ from: isoDate(from), to: isoDate(to) });

it('writes times by the clock of the region, the end of the day too', () => {
  expect(['09:00', '21:30', '24:00'].map((time) => sayLocalTime(time, american))).toEqual([
    '9:00 AM',
    '9:30 PM',
    '12:00 AM',
  ]);
  expect(['09:00', '24:00'].map((time) => sayLocalTime(time, british))).toEqual(['09:00', '24:00']);
  expect(sayLocalTime('9:07', british)).toBe('9:07');
});

it('says in words that hours end on the next day', () => {
  const night = [
    { start: '09:00', end: '12:00' },
    { start: '22:00', end: '02:00' },
  ];
  expect(sayRanges(night, british, availabilityEn)).toBe('09:00 – 12:00, 22:00 until 02:00 the next day');
  expect(sayRanges(night, german, availabilityDe)).toBe('09:00 – 12:00, 22:00 bis 02:00 am nächsten Tag');
  expect(sayRanges([{ start: '22:00', end: '24:00' }], british, availabilityEn)).toBe('22:00 – 24:00');
});

it('names one day, days in a row, and a year that is not obvious', () => {
  expect(sayDays(days('2026-12-04'), today, american)).toBe('Friday, December 4');
  expect(sayDays(days('2026-12-24', '2026-12-31'), today, american)).toMatch(/^December 24\s–\s31$/);
  expect(sayDays(days('2026-12-24', '2026-12-31'), today, german)).toMatch(/^24\.\s?–\s?31\. Dezember$/);
  expect(sayDays(days('2027-01-06'), today, american)).toBe('Wednesday, January 6');
  expect(sayDays(days('2027-12-24'), today, american)).toBe('Friday, December 24, 2027');
});

it('says whether other hours are fewer or more than usual, and why in the provider’s own word', () => {
  const plan = { ranges: [{ start: '12:00', end: '16:00' }], label: '' };
  const say = (date: string, change = {}) =>
    sayPlan({ ...plan, ...change, dates: [isoDate(date)] }, week, british, availabilityEn);
  expect(say('2026-12-04')).toBe('12:00 – 16:00 only');
  expect(say('2026-12-12')).toBe('Open 12:00 – 16:00');
  expect(say('2026-12-24', { ranges: [], label: 'Christmas' })).toBe('Closed, Christmas');
  expect(say('2026-12-24', { ranges: [], label: 'חנוכה' })).toBe('Closed, \u2068חנוכה\u2069');
});

it('lists names as people do', () => {
  const { and } = availabilityEn;
  expect([[], ['Wed'], ['Wed', 'Thu'], ['Mon', 'Wed', 'Thu']].map((names) => sayList(names, and))).toEqual([
    '',
    'Wed',
    'Wed and Thu',
    'Mon, Wed and Thu',
  ]);
});

it('names weekdays by number, and the one after Sunday', () => {
  expect([weekdayName(1, british), briefWeekdayName(7, british), weekdayName(7, german)]).toEqual([
    'Monday',
    'Sun',
    'Sonntag',
  ]);
  expect([1, 7].map(weekdayAfter)).toEqual([2, 1]);
});
