import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayMs,
  instant,
  instantFromIso,
  type Interval,
  isoFromInstant,
  minuteMs,
} from '@holdfast/contract/time/instant.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { isOffered } from './is-offered.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotRules } from './slot-question.ts';

function rules(
  wishes: Partial<Omit<SlotRules, 'availability'>> & { zone?: string; hours?: [string, string][] } = {},
): SlotRules {
  const { zone = 'Europe/Stockholm', hours = [['09:00', '17:00']], ...minutes } = wishes;
  return {
    durationMinutes: 30,
    stepMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    windowDays: 14,
    ...minutes,
    availability: {
      zone: timeZoneId(zone),
      weekly: hours.map(([start, end]) => ({
        days: [1, 2, 3, 4, 5, 6, 7],
        start: localTime(start),
        end: localTime(end),
      })),
      overrides: [],
    },
  };
}

const now = instantFromIso('2027-01-11T06:00:00Z');
const between = (from: string, to: string) => ({ from: instantFromIso(from), to: instantFromIso(to) });
const day = between('2027-01-12T00:00:00Z', '2027-01-13T00:00:00Z');
const taken = (from: string, to: string): Interval =>
  between(`2027-01-12T${from}:00Z`, `2027-01-12T${to}:00Z`);
/** Starts of 2027-01-12 as `HH:MM` in UTC. */
const times = (given: SlotRules, busy: readonly Interval[] = []) =>
  offerSlots({ rules: given, taken: busy, now, ...day }).map((start) => isoFromInstant(start).slice(11, 16));

describe('offered slots', () => {
  it('lie wholly inside availability, on its grid', () => {
    expect(times(rules({ hours: [['09:00', '10:50']], durationMinutes: 40, stepMinutes: 20 }))).toEqual([
      '08:00',
      '08:20',
      '08:40',
      '09:00',
    ]);
  });

  it('keep their grid whatever is taken: no start is shifted to the end of a busy block', () => {
    const given = rules({ hours: [['09:00', '12:00']], durationMinutes: 30, stepMinutes: 30 });
    expect(times(given, [taken('08:10', '08:20')])).toEqual(['08:30', '09:00', '09:30', '10:00', '10:30']);
  });

  it('may touch what is taken, before and after', () => {
    expect(times(rules({ hours: [['09:00', '10:30']] }), [taken('08:30', '09:00')])).toEqual([
      '08:00',
      '09:00',
    ]);
  });

  it('keep both neighbours’ buffers, and need none at the edge of a range', () => {
    const given = rules({
      hours: [['09:00', '11:00']],
      stepMinutes: 15,
      bufferBeforeMinutes: 10,
      bufferAfterMinutes: 15,
    });
    // Taken 09:00 to 09:30 with its own buffers. A start needs 45 minutes before it and 10 after it.
    expect(times(given, [taken('09:00', '09:30')])).toEqual(['08:00', '08:15']);
  });

  it('ignore empty busy entries and respect milliseconds', () => {
    const given = rules({ hours: [['09:00', '10:00']] });
    const at = (iso: string) => instantFromIso(iso);
    const empty = { from: at('2027-01-12T08:10:00Z'), to: at('2027-01-12T08:10:00Z') };
    expect(times(given, [empty])).toEqual(['08:00', '08:30']);
    const lastMillisecond = { from: at('2027-01-12T08:29:59.999Z'), to: at('2027-01-12T08:30:00Z') };
    expect(times(given, [lastMillisecond])).toEqual(['08:30']);
    const firstMillisecond = { from: at('2027-01-12T08:30:00Z'), to: at('2027-01-12T08:30:00.001Z') };
    expect(times(given, [firstMillisecond])).toEqual(['08:00']);
  });

  it('begin at now + notice exactly, not a millisecond earlier', () => {
    const given = rules({ hours: [['09:00', '10:00']], noticeMinutes: 1_440 });
    const ask = (at: string) =>
      offerSlots({ rules: given, taken: [], now: instantFromIso(at), ...day }).length;
    expect(ask('2027-01-11T08:00:00.000Z')).toBe(2);
    expect(ask('2027-01-11T08:00:00.001Z')).toBe(1);
  });

  it('may end with the window, which is the end of a local date of the provider', () => {
    const given = rules({ hours: [['00:00', '24:00']], windowDays: 2, durationMinutes: 60, stepMinutes: 60 });
    const starts = offerSlots({
      rules: given,
      taken: [],
      now,
      ...between('2027-01-12T20:00:00Z', '2027-01-14T00:00:00Z'),
    });
    // The local 2027-01-12 of Stockholm ends at 23:00Z.
    expect(starts.map(isoFromInstant)).toEqual([
      '2027-01-12T20:00:00.000Z',
      '2027-01-12T21:00:00.000Z',
      '2027-01-12T22:00:00.000Z',
    ]);
  });

  it('start anew each local date when the step does not divide the day', () => {
    const given = rules({ zone: 'UTC', hours: [['00:00', '24:00']], stepMinutes: 50, durationMinutes: 50 });
    const starts = offerSlots({
      rules: given,
      taken: [],
      now,
      ...between('2027-01-12T22:00:00Z', '2027-01-13T01:00:00Z'),
    });
    expect(starts.map((start) => isoFromInstant(start).slice(11, 16))).toEqual(['22:30', '23:20', '00:00']);
  });

  it('exist twice in the repeated hour and not at all in the missing one', () => {
    const given = rules({ hours: [['02:00', '03:00']], windowDays: 365 });
    const ask = (from: string, to: string) =>
      offerSlots({ rules: given, taken: [], now, ...between(from, to) }).map(isoFromInstant);
    expect(ask('2027-03-28T00:00:00Z', '2027-03-28T12:00:00Z')).toEqual([]);
    expect(ask('2027-10-31T00:00:00Z', '2027-10-31T12:00:00Z')).toEqual([
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:00:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
  });
});

const someRules = fc
  .record({
    zone: fc.constantFrom(
      'Europe/Stockholm',
      'Asia/Kolkata',
      'America/Havana',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    ),
    durationMinutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
    stepMinutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
    bufferBeforeMinutes: fc.integer({ min: 0, max: 6 }).map((n) => n * 5),
    bufferAfterMinutes: fc.integer({ min: 0, max: 6 }).map((n) => n * 5),
    noticeMinutes: fc.constantFrom(0, 120, 1_440),
    hours: fc.constantFrom<[string, string][]>(
      [['00:00', '24:00']],
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
      [['22:00', '04:00']],
      [
        ['22:00', '03:30'],
        ['01:10', '09:00'],
      ],
    ),
  })
  .map(rules);
const someMoment = fc.integer({
  min: Date.parse('2027-03-01T00:00Z') / minuteMs,
  max: Date.parse('2027-12-01T00:00Z') / minuteMs,
});
const someTaken = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 4 * 1_440 }), fc.integer({ min: 0, max: 300 })),
  { maxLength: 12 },
);

/** 200 runs with one seed: the same cases on every machine. */
const runs = { numRuns: 200, seed: 20_270_111 };

describe('for any rules and anything taken', () => {
  it('slots are sorted, distinct and clear of everything taken [P6]', () => {
    fc.assert(
      fc.property(someRules, someMoment, someTaken, (given, moment, busy) => {
        const at = instant(moment * minuteMs);
        const intervals = busy.map(([after, long]) => ({
          from: instant(at + after * minuteMs),
          to: instant(at + (after + long) * minuteMs),
        }));
        const starts = offerSlots({
          rules: given,
          taken: intervals,
          now: at,
          from: at,
          to: instant(at + 4 * dayMs),
        });
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThan(starts[index - 1] ?? 0);
          const from = start - given.bufferBeforeMinutes * minuteMs;
          const to = start + (given.durationMinutes + given.bufferAfterMinutes) * minuteMs;
          expect(
            intervals.filter((other) => other.from < other.to && other.from < to && from < other.to),
          ).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('what is taken only removes: the rest of the grid stays where it was', () => {
    fc.assert(
      fc.property(someRules, someMoment, someTaken, (given, moment, busy) => {
        const at = instant(moment * minuteMs);
        const intervals = busy.map(([after, long]) => ({
          from: instant(at + after * minuteMs),
          to: instant(at + (after + long) * minuteMs),
        }));
        const question = { rules: given, now: at, from: at, to: instant(at + 4 * dayMs) };
        const free = new Set(offerSlots({ ...question, taken: [] }));
        const left = offerSlots({ ...question, taken: intervals });
        expect(left.filter((start) => !free.has(start))).toEqual([]);
        const blocked = [...free].filter((start) => !left.includes(start));
        for (const start of blocked) expect(isOffered(given, intervals, at, start)).toBe(false);
      }),
      runs,
    );
  });

  it('a start is offered or not whatever `from` the list began with, and validating agrees with listing [P6]', () => {
    fc.assert(
      fc.property(someRules, someMoment, fc.integer({ min: 0, max: 3 * 1_440 }), (given, moment, later) => {
        const at = instant(moment * minuteMs);
        const to = instant(at + 4 * dayMs);
        const from = instant(at + later * minuteMs);
        const whole = offerSlots({ rules: given, taken: [], now: at, from: at, to });
        const part = offerSlots({ rules: given, taken: [], now: at, from, to });
        expect(part).toEqual(whole.filter((start) => start >= from));
        for (const start of part.slice(0, 5)) {
          expect(isOffered(given, [], at, start)).toBe(true);
          const beside = instant(start + 5 * minuteMs);
          expect(isOffered(given, [], at, beside)).toBe(whole.includes(beside));
        }
      }),
      runs,
    );
  });
});
