// How hours and days read.
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { availabilityEn } from '../words/en.ts';
import { sayDays } from './say-days.ts';
import { sayPlan } from './say-plan.ts';
import { briefWeekdayName, weekdayAfter, weekdayName } from './say-weekday.ts';

const american = readerFromLocale('en-US');
const british = readerFromLocale('en-GB');
const german = readerFromLocale('de-DE');
const today = isoDate('2026-11-24');
const openWeek = [1, 2, 3, 4, 5].map(() => [{ start: '09:00', end: '17:00' }]);
const week = [...openWeek, [], []];
const days = (from: string, to = from) => ({ from: isoDate(from), to: isoDate(to) });

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

it('names weekdays by number, and the one after Sunday', () => {
  expect([weekdayName(1, british), briefWeekdayName(7, british), weekdayName(7, german)]).toEqual([
    'Monday',
    'Sun',
    'Sonntag',
  ]);
  expect([1, 7].map(weekdayAfter)).toEqual([2, 1]);
});
