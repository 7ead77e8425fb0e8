import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { windowEnd } from './booking-window.ts';
import { explainStart } from './explain-start.ts';
import { offerSlots } from './offer-slots.ts';

const rules = {
  availability: {
    zone: timeZoneId('Europe/Stockholm'),
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: localTime('09:00'), end: localTime('10:00') }],
    overrides: [],
  },
  durationMinutes: 60,
  stepMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  windowDays: 30,
};

describe('the booking window', () => {
  it('ends with the last local date', () => {
    const now = instantFromIso('2027-01-11T09:00:00Z');
    expect(isoFromInstant(windowEnd(rules, now))).toBe('2027-02-09T23:00:00.000Z');
  });

  it('ends where the table of clocks does: beyond it nothing is offered, and the reason is the window', () => {
    const now = instantFromIso('2037-12-20T12:00:00Z');
    const from = instantFromIso('2037-12-30T00:00:00Z');
    const question = { rules, taken: [], now, from, to: instantFromIso('2038-01-10T00:00:00Z') };
    expect(isoFromInstant(windowEnd(rules, now))).toBe('2038-01-01T00:00:00.000Z');
    expect(offerSlots(question).map(isoFromInstant)).toEqual([
      '2037-12-30T08:00:00.000Z',
      '2037-12-31T08:00:00.000Z',
    ]);
    expect(explainStart(question, instantFromIso('2038-01-01T08:00:00Z')).map(({ kind }) => kind)).toEqual([
      'window',
    ]);
  });
});
