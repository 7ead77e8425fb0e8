import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { TableZone } from './table-zone.ts';
import { timeZoneId } from './time-zone.ts';
import { instantsOfWallTime, wallTime, wallTimeAt } from './wall-time.ts';

describe('a reading of the wall clock', () => {
  it.each([
    ['Europe/Stockholm', '2027-01-12T09:00:00Z', '2027-01-12T10:00'],
    ['America/Winnipeg', '2026-12-07T14:00:00Z', '2026-12-07T09:00'],
    ['Asia/Kathmandu', '2027-01-12T20:00:00Z', '2027-01-13T01:45'],
  ])('is what the table says: %s at %s shows %s', (zone, iso, reading) => {
    expect(wallTimeAt(timeZoneId(zone), instantFromIso(iso))).toBe(reading);
  });

  it.each([
    ['once', 'Europe/Stockholm', '2027-01-12T10:00', ['2027-01-12T09:00:00.000Z']],
    ['never, in spring', 'Europe/Stockholm', '2027-03-28T02:30', []],
    [
      'twice, in autumn',
      'Europe/Stockholm',
      '2027-10-31T02:30',
      ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ],
    [
      'half an hour twice',
      'Australia/Lord_Howe',
      '2027-04-04T01:45',
      ['2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'],
    ],
    ['never, on a date that was skipped', 'Pacific/Apia', '2011-12-30T12:00', []],
  ])('comes %s', (_often, zone, reading, instants) => {
    expect(instantsOfWallTime(timeZoneId(zone), wallTime(reading)).map(isoFromInstant)).toEqual(instants);
  });

  it.each(['2027-02-30T10:00', '2027-01-12T24:00', '2027-01-12 10:00', '2027-01-12T10:00Z', ''])(
    'is nothing else: %j',
    (text) => {
      expect(() => wallTime(text)).toThrow(RangeError);
    },
  );
});

it('luxon reads the table through a zone of ours, whatever the runtime knows', () => {
  const at = DateTime.fromMillis(Date.UTC(2026, 11, 7, 14), {
    zone: new TableZone(timeZoneId('America/Winnipeg')),
  });
  expect(at.isValid).toBe(true);
  expect(at.offset).toBe(-300);
  expect(at.plus({ months: 8 }).hour).toBe(9);
  expect(at.zone.equals(new TableZone(timeZoneId('America/Chicago')))).toBe(false);
});
