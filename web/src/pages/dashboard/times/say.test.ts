// How times and lists read.
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { expect, it } from 'vitest';
import { sayList } from './say-list.ts';
import { sayLocalTime, sayRanges } from './say-range.ts';
import { timesDe } from './words/de.ts';
import { timesEn } from './words/en.ts';

const american = readerFromLocale('en-US');
const british = readerFromLocale('en-GB');
const german = readerFromLocale('de-DE');

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
  expect(sayRanges(night, british, timesEn)).toBe('09:00 – 12:00, 22:00 until 02:00 the next day');
  expect(sayRanges(night, german, timesDe)).toBe('09:00 – 12:00, 22:00 bis 02:00 am nächsten Tag');
  expect(sayRanges([{ start: '22:00', end: '24:00' }], british, timesEn)).toBe('22:00 – 24:00');
});

it('lists names as people do', () => {
  const { and } = timesEn;
  expect([[], ['Wed'], ['Wed', 'Thu'], ['Mon', 'Wed', 'Thu']].map((names) => sayList(names, and))).toEqual([
    '',
    'Wed',
    'Wed and Thu',
    'Mon, Wed and Thu',
  ]);
});
