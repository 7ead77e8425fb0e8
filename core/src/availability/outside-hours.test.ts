import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { explainStart } from '../slots/explain-start.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import type { AvailabilityRules } from './availability-rules.ts';
import { changedOutside, outsideHours } from './outside-hours.ts';

const range = (start: string, end: string) => ({ start: localTime(start), end: localTime(end) });
/** Weekdays in Stockholm, Fridays until two at night, and one Wednesday off. */
const rules: AvailabilityRules = {
  zone: timeZoneId('Europe/Stockholm'),
  weekly: [
    { days: [1, 2, 3, 4], ...range('09:00', '12:00') },
    { days: [1, 2, 3, 4], ...range('12:00', '17:00') },
    { days: [5], ...range('20:00', '02:00') },
  ],
  overrides: [{ date: isoDate('2027-01-13'), ranges: [] }],
};
const booked = (startsAt: string, minutes = 60) => {
  const at = instantFromIso(startsAt);
  return { startsAt: at, endsAt: instant(at + minutes * minuteMs) };
};

describe('appointments outside the hours', () => {
  it('are those that are not fully open from start to end, earliest first', () => {
    const inside = [
      booked('2027-01-12T08:00:00Z'),
      booked('2027-01-12T10:30:00Z'),
      booked('2027-01-12T15:00:00Z'),
      booked('2027-01-15T22:30:00Z'),
    ];
    const outside = [
      booked('2027-01-12T07:55:00Z'),
      booked('2027-01-12T15:05:00Z'),
      booked('2027-01-13T10:00:00Z'),
      booked('2027-01-16T00:30:00Z'),
      booked('2031-05-03T10:00:00Z'),
    ];
    expect(outsideHours(rules, [...outside].reverse().concat(inside))).toEqual(outside);
  });

  it('are all, if nothing is open, and none, if there are none', () => {
    const closed = { ...rules, weekly: [] };
    const one = booked('2027-01-12T10:00:00Z');
    expect(outsideHours(closed, [one])).toEqual([one]);
    expect(outsideHours(closed, [])).toEqual([]);
  });

  it('are the same ones that the slot engine finds outside the hours', () => {
    const first = instantFromIso('2027-03-20T00:00:00Z');
    const minutes = fc.record({
      at: fc.integer({ min: 0, max: 12 * 60 }).map((step) => instant(first + step * 5 * minuteMs)),
      length: fc.integer({ min: 1, max: 60 }).map((steps) => steps * 5),
      later: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 30 }), (wanted) => {
        const all = wanted.map(({ at, length, later }) => ({
          startsAt: instant(at + later * dayMs),
          endsAt: instant(at + later * dayMs + length * minuteMs),
        }));
        const expected = all.filter(({ startsAt, endsAt }) => {
          const lasting = { durationMinutes: (endsAt - startsAt) / minuteMs, stepMinutes: 5 };
          const free = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, noticeMinutes: 0, windowDays: 365 };
          const asked = { rules: { availability: rules, ...lasting, ...free }, taken: [], now: first };
          const range = { from: startsAt, to: endsAt };
          return explainStart({ ...asked, ...range }, startsAt).some(({ kind }) => kind === 'outside-hours');
        });
        expect(new Set(outsideHours(rules, all))).toEqual(new Set(expected));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

it('new hours answer for what they change: not for what was outside before, and not for what stays inside', () => {
  const [wednesday, tuesday, friday] = [
    booked('2027-01-13T09:00:00Z'),
    booked('2027-01-12T08:00:00Z'),
    booked('2027-01-15T20:00:00Z'),
  ];
  const after = { ...rules, weekly: rules.weekly.slice(1), overrides: [] };
  const all = [tuesday, wednesday, friday];
  expect(changedOutside({ before: rules, after }, all)).toEqual({ left: [tuesday], fitting: [] });
  expect(changedOutside({ before: after, after: rules }, all)).toEqual({ left: [], fitting: [tuesday] });
});
