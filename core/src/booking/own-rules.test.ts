import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { brokenRules } from './own-rules.ts';

const rules = {
  availability: {
    zone: timeZoneId('Europe/Stockholm'),
    weekly: [{ days: [1, 2], start: localTime('09:00'), end: localTime('12:00') }],
    overrides: [],
  },
  durationMinutes: 30,
  stepMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 120,
  windowDays: 7,
};
const now = instantFromIso('2027-01-11T09:00:00Z');

describe('the rules that a start breaks', () => {
  it.each([
    ['an offered start', '2027-01-12T09:00:00Z', []],
    ['the evening', '2027-01-12T19:00:00Z', ['hours']],
    ['a start between two of the list', '2027-01-12T09:10:00Z', ['grid']],
    ['within the notice', '2027-01-11T10:00:00Z', ['notice']],
    ['beyond the window', '2027-01-19T09:00:00Z', ['window']],
    ['a free day beyond the window', '2027-01-23T09:00:00Z', ['hours', 'window']],
  ])('for %s are named', (_title, start, broken) => {
    expect(brokenRules(rules, instantFromIso(start), now)).toEqual(broken);
  });
});
