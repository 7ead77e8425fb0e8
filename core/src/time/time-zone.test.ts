import { describe, expect, it } from 'vitest';
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { offsetAt, offsetSegments, timeZoneId, timeZoneNamed } from './time-zone.ts';
import { tableEndsAt } from './zone-table.ts';

describe('a time zone', () => {
  it('is a name that the table knows, in any spelling of capitals', () => {
    expect(timeZoneId('Europe/Stockholm')).toBe('Europe/Stockholm');
    expect(timeZoneId('europe/STOCKHOLM')).toBe('Europe/Stockholm');
  });

  it.each([
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Uzhgorod', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Atlantic/Faeroe', 'Atlantic/Faroe'],
    ['America/Godthab', 'America/Nuuk'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Pacific/Enderbury', 'Pacific/Kanton'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Zulu', 'UTC'],
  ])('that is called otherwise today has one name: %s is %s', (former, present) => {
    expect(timeZoneId(former)).toBe(present);
    expect(timeZoneId(present)).toBe(present);
  });

  // IANA keeps one clock for each of these pairs, because they have agreed since 1970.
  it.each([
    ['Europe/Stockholm', 'Europe/Berlin'],
    ['Europe/Amsterdam', 'Europe/Brussels'],
    ['Europe/Oslo', 'Europe/Berlin'],
    ['Atlantic/Reykjavik', 'Africa/Abidjan'],
    ['America/Nassau', 'America/Toronto'],
    ['Asia/Bahrain', 'Asia/Qatar'],
    ['Indian/Cocos', 'Asia/Yangon'],
    ['America/Phoenix', 'America/Creston'],
  ])('with the same clock as another place stays a place of its own: %s, %s', (one, other) => {
    expect(timeZoneId(one)).toBe(one);
    expect(timeZoneId(other)).toBe(other);
    for (const at of [0, Date.UTC(2027, 6, 1)]) {
      expect(offsetAt(timeZoneId(one), at)).toBe(offsetAt(timeZoneId(other), at));
    }
  });

  it.each([
    '+02:00',
    '-11',
    'UTC+99',
    'Mars/Olympus',
    'America/Atlantis',
    'Etc/Unknown',
    '',
    ' UTC',
    'UTC ',
    'Europe/../etc',
    '__proto__',
    'constructor',
    'Europe/Stockholm|Europe/Berlin',
  ])('is nothing else: %j', (name) => {
    expect(() => timeZoneId(name)).toThrow(RangeError);
    expect(timeZoneNamed(name)).toBeNull();
  });
});

describe('the offset of a zone', () => {
  const hoursAt = (zone: string, iso: string) => offsetAt(timeZoneId(zone), Date.parse(iso)) / 3_600_000;

  it('changes at the minute, and twice within a week where a country changed its mind', () => {
    // Boa Vista, 2000: an hour ahead from 8 October 04:00Z, back from 15 October 03:00Z.
    expect(hoursAt('America/Boa_Vista', '2000-10-08T03:59:59Z')).toBe(-4);
    expect(hoursAt('America/Boa_Vista', '2000-10-08T04:00:00Z')).toBe(-3);
    expect(hoursAt('America/Boa_Vista', '2000-10-15T02:59:59Z')).toBe(-3);
    expect(hoursAt('America/Boa_Vista', '2000-10-15T03:00:00Z')).toBe(-4);
  });

  // Decisions of governments in 2026 (IANA 2026d to 2026f). Runtimes learn about them months later.
  it.each([
    ['America/Winnipeg', '2026-12-07T14:00:00Z', -5],
    ['Africa/Casablanca', '2026-12-07T09:00:00Z', 0],
    ['Europe/Dublin', '2027-07-01T12:00:00Z', 1],
    ['Australia/Lord_Howe', '2027-04-03T14:59:59Z', 11],
    ['Australia/Lord_Howe', '2027-04-03T15:00:00Z', 10.5],
    ['Asia/Kathmandu', '2027-01-01T00:00:00Z', 5.75],
    ['Africa/Monrovia', '1971-01-01T00:00:00Z', -44.5 / 60],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 14],
    ['Etc/GMT-3', '2027-01-01T00:00:00Z', 3],
  ])('is what IANA says: %s at %s is UTC%d [P21]', (zone, iso, hours) => {
    expect(hoursAt(zone, iso)).toBe(hours);
  });

  it('stays outside the years of the table as it is at its edge', () => {
    expect(new Date(tableEndsAt).toISOString()).toBe('2038-01-01T00:00:00.000Z');
    expect(hoursAt('Europe/Stockholm', '2060-07-01T00:00:00Z')).toBe(1);
    expect(hoursAt('Europe/Stockholm', '1901-07-01T00:00:00Z')).toBe(1);
  });
});

describe('the segments of a zone', () => {
  const zone = timeZoneId('Europe/Stockholm');
  const march = Date.UTC(2027, 2, 28, 1);
  const october = Date.UTC(2027, 9, 31, 1);

  it('cover what was asked, meet without a gap, and differ from their neighbours', () => {
    const segments = offsetSegments(zone, march - 1, october + 1);
    expect(segments.map(({ offset }) => offset / minuteMs)).toEqual([60, 120, 60]);
    expect(segments.map(({ start }) => start).slice(1)).toEqual([march, october]);
    expect(segments.map(({ end }) => end).slice(0, 2)).toEqual([march, october]);
  });

  it('are half-open: a change at the end is not in, one at the beginning is', () => {
    expect(offsetSegments(zone, march - 1, march)).toHaveLength(1);
    expect(offsetSegments(zone, march, october)).toEqual([
      { start: march, end: october, offset: 120 * minuteMs },
    ]);
  });
});
