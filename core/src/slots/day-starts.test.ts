import fc from 'fast-check';
import { dayMs, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { addDays, isoDate } from '@holdfast/contract/time/local-date.ts';
import { describe, expect, it } from 'vitest';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { wallTimeAt } from '../time/wall-time.ts';
import { dayStarts, localDay } from './day-starts.ts';
import { explainStart } from './explain-start.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotRules } from './slot-question.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

function rulesOf(
  hours: readonly (readonly [string, string])[],
  { step = 15, duration = 45, zone = 'Europe/Stockholm' } = {},
): SlotRules {
  return {
    availability: {
      zone: timeZoneId(zone),
      weekly: hours.map(([start, end]) => ({
        days: everyDay,
        start: localTime(start),
        end: localTime(end),
      })),
      overrides: [],
    },
    durationMinutes: duration,
    stepMinutes: step,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    noticeMinutes: 0,
    windowDays: 365,
  };
}

function timesOn(date: string, rules: SlotRules): string[] {
  return dayStarts(rules, isoDate(date)).map((at) => wallTimeAt(rules.availability.zone, at).slice(11));
}

describe('the starts of a date', () => {
  it('are the whole grid, the break in it, and half an hour around', () => {
    const rules = rulesOf([
      ['08:30', '09:30'],
      ['10:00', '10:30'],
    ]);
    const all = '08:00 08:15 08:30 08:45 09:00 09:15 09:30 09:45 10:00 10:15 10:30 10:45';
    expect(timesOn('2027-01-13', rules)).toEqual(all.split(' '));
  });

  it('leave the middle of a long closed time out', () => {
    const rules = rulesOf(
      [
        ['08:00', '09:00'],
        ['18:00', '19:00'],
      ],
      { step: 60 },
    );
    const all = ['07:00', '08:00', '09:00', '17:00', '18:00', '19:00'];
    expect(timesOn('2027-01-13', rules)).toEqual(all);
  });

  it('are usual working hours where a date is closed, and none where the zone skips the date', () => {
    expect(timesOn('2027-01-13', rulesOf([], { step: 240 }))).toEqual(['09:00', '13:00']);
    expect(timesOn('2011-12-30', rulesOf([['09:00', '10:00']], { zone: 'Pacific/Apia' }))).toEqual([]);
  });

  it('belong to the date on which they begin, over midnight and in an hour that comes twice', () => {
    const night = rulesOf([['23:00', '01:00']], { step: 60, duration: 60 });
    expect(timesOn('2027-01-13', night)).toEqual(['00:00', '01:00', '22:00', '23:00']);
    const back = rulesOf([['02:00', '03:00']], { step: 30, duration: 30 });
    expect(timesOn('2027-10-31', back)).toEqual('01:30 02:00 02:30 02:00 02:30 03:00'.split(' '));
  });

  it('include every start that is offered, and every other one has a reason', () => {
    const time = fc.integer({ min: 0, max: 287 }).map(clockText);
    const cases = fc.record({
      hours: fc.array(fc.tuple(time, time), { maxLength: 4 }),
      step: fc.integer({ min: 1, max: 24 }).map((fives) => fives * 5),
      duration: fc.integer({ min: 1, max: 36 }).map((fives) => fives * 5),
      zone: fc.constantFrom('Europe/Stockholm', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York'),
      day: fc.integer({ min: 0, max: 364 }),
    });
    fc.assert(
      fc.property(cases, ({ hours, day, ...wishes }) => {
        const rules = rulesOf(hours, wishes);
        const date = addDays(isoDate('2027-01-02'), day);
        const { from, to } = localDay(rules, date);
        const question = {
          rules,
          taken: [{ from: instant(from + dayMs / 3), to: instant(from + dayMs / 2) }],
          now: instantFromIso('2027-01-01T00:00:00Z'),
          from,
          to: instant(to + dayMs),
        };
        const starts = dayStarts(rules, date);
        const offered = offerSlots(question).filter((start) => start < to);
        expect(starts.filter((start) => explainStart(question, start).length === 0)).toEqual(offered);
        expect(starts.length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 150 },
    );
  });
});

function clockText(fives: number): string {
  const minutes = fives * 5;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
