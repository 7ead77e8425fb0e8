// Clocks for tests, worked out by hand for 2026 to 2028. The first and last offsets hold before and after.
import { minuteMs } from './instant.ts';
import { clockFrom, clockFromResponse, type WallClock } from './wall-clock.ts';

/** Hours ahead of UTC from each instant on. */
const changes = {
  'Africa/Casablanca': [
    ['2026-01-01T00:00:00Z', 1],
    ['2026-09-20T02:00:00Z', 0],
  ],
  'America/New_York': [
    ['2026-11-01T06:00:00Z', -5],
    ['2027-03-14T07:00:00Z', -4],
    ['2027-11-07T06:00:00Z', -5],
    ['2028-03-12T07:00:00Z', -4],
  ],
  'America/St_Johns': [
    ['2026-11-01T04:30:00Z', -3.5],
    ['2027-03-14T05:30:00Z', -2.5],
  ],
  'Asia/Kathmandu': [['2026-01-01T00:00:00Z', 5.75]],
  'Asia/Kolkata': [['2026-01-01T00:00:00Z', 5.5]],
  'Asia/Tokyo': [['2026-01-01T00:00:00Z', 9]],
  'Atlantic/Reykjavik': [['2026-01-01T00:00:00Z', 0]],
  'Australia/Lord_Howe': [
    ['2026-10-03T15:30:00Z', 11],
    ['2027-04-03T15:00:00Z', 10.5],
    ['2027-10-02T15:30:00Z', 11],
  ],
  'Australia/Sydney': [
    ['2026-10-03T16:00:00Z', 11],
    ['2027-04-03T16:00:00Z', 10],
    ['2027-10-02T16:00:00Z', 11],
  ],
  'Europe/London': [
    ['2026-10-25T01:00:00Z', 0],
    ['2027-03-28T01:00:00Z', 1],
    ['2027-10-31T01:00:00Z', 0],
  ],
  'Europe/Stockholm': [
    ['2026-10-25T01:00:00Z', 1],
    ['2027-03-28T01:00:00Z', 2],
    ['2027-10-31T01:00:00Z', 1],
    ['2028-03-26T01:00:00Z', 2],
  ],
  'Pacific/Auckland': [
    ['2026-09-26T14:00:00Z', 13],
    ['2027-04-03T14:00:00Z', 12],
  ],
  'Pacific/Kiritimati': [['2026-01-01T00:00:00Z', 14]],
} as const;

export type FixtureZone = keyof typeof changes;

export function sentClock(zone: FixtureZone) {
  const segments = changes[zone].map(([from, hours]) => ({ from, offsetMinutes: hours * 60 }));
  return { zone, segments };
}

/** The clocks that a page in Stockholm sends to a visitor in `zone`. Zones outside the table are unknown. */
export function sentClocks(zone: string | null) {
  return { provider: sentClock('Europe/Stockholm'), visitor: isKnown(zone) ? sentClock(zone) : null };
}

export function clockOf(zone: FixtureZone): WallClock {
  return clockFromResponse(sentClock(zone));
}

/** A clock with the given changes: hours ahead of UTC from each instant on. */
export function clockWith(
  zone: string,
  ...since: readonly (readonly [from: string, hours: number])[]
): WallClock {
  return clockFrom(
    zone,
    since.map(([from, hours]) => ({ from: Date.parse(from), offset: hours * 60 * minuteMs })),
  );
}

function isKnown(zone: string | null): zone is FixtureZone {
  return zone !== null && Object.hasOwn(changes, zone);
}
