import { describe, expect, it } from 'vitest';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import type { AvailabilityRules } from './availability-rules.ts';
import { openWindows } from './open-windows.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

function rules(
  zone: string,
  weekly: [number[], string, string][],
  overrides: [string, [string, string][]][] = [],
): AvailabilityRules {
  return {
    zone: timeZoneId(zone),
    weekly: weekly.map(([days, start, end]) => ({ days, start: localTime(start), end: localTime(end) })),
    overrides: overrides.map(([date, ranges]) => ({
      date: isoDate(date),
      ranges: ranges.map(([start, end]) => ({ start: localTime(start), end: localTime(end) })),
    })),
  };
}

/** Windows as `start/end` in UTC to the minute, followed by the anchors after the first. */
function windows(given: AvailabilityRules, from: string, to: string): string[] {
  const short = (at: number) => new Date(at).toISOString().slice(0, 16);
  return openWindows(given, Date.parse(from), Date.parse(to)).map((window) =>
    [`${short(window.start)}/${short(window.end)}`, ...window.anchors.slice(1).map(short)].join(' '),
  );
}

describe('open windows', () => {
  it('joins ranges that touch or overlap, and keeps a lunch break apart', () => {
    const given = rules('UTC', [
      [[1], '13:00', '17:00'],
      [[1], '09:00', '11:00'],
      [[1], '11:00', '12:00'],
    ]);
    expect(windows(given, '2027-01-11T00:00Z', '2027-01-12T00:00Z')).toEqual([
      '2027-01-11T09:00/2027-01-11T12:00',
      '2027-01-11T13:00/2027-01-11T17:00',
    ]);
  });

  it('lets a range with an end at or before its start run into the next day', () => {
    expect(
      windows(rules('UTC', [[[1], '22:00', '02:00']]), '2027-01-11T00:00Z', '2027-01-13T00:00Z'),
    ).toEqual(['2027-01-11T22:00/2027-01-12T02:00']);
    expect(
      windows(rules('UTC', [[[1], '09:00', '09:00']]), '2027-01-11T00:00Z', '2027-01-13T00:00Z'),
    ).toEqual(['2027-01-11T09:00/2027-01-12T09:00']);
  });

  it('joins over midnight, and starts the grid anew where the next date’s first range begins', () => {
    const given = rules('UTC', [
      [[1], '20:00', '24:00'],
      [[2], '00:00', '03:00'],
    ]);
    expect(windows(given, '2027-01-11T00:00Z', '2027-01-13T00:00Z')).toEqual([
      '2027-01-11T20:00/2027-01-12T03:00 2027-01-12T00:00',
    ]);
  });

  it('gives a whole local date to its override, and ends there what ran over from the night before', () => {
    const given = rules(
      'UTC',
      [[everyDay, '22:00', '06:00']],
      [
        ['2027-01-12', []],
        ['2027-01-14', [['23:00', '01:00']]],
      ],
    );
    expect(windows(given, '2027-01-11T12:00Z', '2027-01-15T12:00Z')).toEqual([
      '2027-01-11T22:00/2027-01-12T00:00',
      '2027-01-13T22:00/2027-01-14T00:00',
      '2027-01-14T23:00/2027-01-15T01:00',
    ]);
  });

  it('offers nothing during the hour that spring skips, and anchors what follows at its first instant', () => {
    // Stockholm jumps from 02:00 to 03:00 on 2027-03-28 at 01:00Z.
    const given = rules('Europe/Stockholm', [[[7], '01:30', '05:00']]);
    expect(windows(given, '2027-03-28T00:00Z', '2027-03-29T00:00Z')).toEqual([
      '2027-03-28T00:30/2027-03-28T03:00 2027-03-28T01:00',
    ]);
    expect(
      windows(rules('Europe/Stockholm', [[[7], '02:00', '03:00']]), '2027-03-28T00:00Z', '2027-03-29T00:00Z'),
    ).toEqual([]);
  });

  it('offers the hour that autumn repeats twice', () => {
    // Stockholm falls back from 03:00 to 02:00 on 2027-10-31 at 01:00Z.
    const given = rules('Europe/Stockholm', [[[7], '02:15', '02:45']]);
    expect(windows(given, '2027-10-31T00:00Z', '2027-11-01T00:00Z')).toEqual([
      '2027-10-31T00:15/2027-10-31T00:45',
      '2027-10-31T01:15/2027-10-31T01:45',
    ]);
  });

  it('handles a clock change of half an hour', () => {
    // Lord Howe jumps from 02:00 to 02:30 on 2027-10-03 at 15:30Z of the day before.
    const given = rules('Australia/Lord_Howe', [[[7], '02:00', '03:00']]);
    expect(windows(given, '2027-10-02T00:00Z', '2027-10-04T00:00Z')).toEqual([
      '2027-10-02T15:30/2027-10-02T16:00',
    ]);
  });

  it('handles a clock that skips midnight, and one that repeats it', () => {
    // Beirut jumps from 00:00 to 01:00 on 2027-03-28; Havana falls back from 01:00 to 00:00 on 2027-11-07.
    const beirut = rules('Asia/Beirut', [[[7], '00:00', '02:00']]);
    expect(windows(beirut, '2027-03-27T12:00Z', '2027-03-28T12:00Z')).toEqual([
      '2027-03-27T22:00/2027-03-27T23:00',
    ]);
    const havana = rules('America/Havana', [[[7], '00:00', '02:00']]);
    expect(windows(havana, '2027-11-06T12:00Z', '2027-11-07T12:00Z')).toEqual([
      '2027-11-07T04:00/2027-11-07T07:00 2027-11-07T05:00',
    ]);
  });

  it('knows that some dates never existed', () => {
    // Samoa skipped Friday 2011-12-30.
    const given = rules('Pacific/Apia', [[everyDay, '09:00', '10:00']]);
    expect(windows(given, '2011-12-29T10:00Z', '2011-12-31T10:00Z')).toEqual([
      '2011-12-29T19:00/2011-12-29T20:00',
      '2011-12-30T19:00/2011-12-30T20:00',
    ]);
  });

  it('is the same for every order of rules', () => {
    const weekly: [number[], string, string][] = [
      [[1, 2], '09:00', '12:00'],
      [[1], '22:00', '03:00'],
      [[2], '02:00', '04:00'],
    ];
    const asGiven = windows(rules('Asia/Kolkata', weekly), '2027-01-10T00:00Z', '2027-01-13T00:00Z');
    expect(
      windows(rules('Asia/Kolkata', weekly.toReversed()), '2027-01-10T00:00Z', '2027-01-13T00:00Z'),
    ).toEqual(asGiven);
    expect(asGiven).toHaveLength(3);
  });
});
