// Reads the operating system's zone data with its own program, a source independent of the product's table.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Offsets from UTC in minutes; each applies from `from` (epoch milliseconds) until the next one's `from`. */
export interface SystemStretch {
  readonly from: number;
  readonly offsetMinutes: number;
}

const clocks = new Map<string, readonly SystemStretch[]>();

/** The release of the system's data, such as `2026f`; null when the system does not say. */
export function systemRelease(): string | null {
  const folder = process.env['TZDIR'] ?? ['', 'usr', 'share', 'zoneinfo'].join('/');
  try {
    const [firstLine = ''] = readFileSync(`${folder}/tzdata.zi`, 'utf8').split('\n', 1);
    return /^# version (?<release>20\d\d[a-z])/.exec(firstLine)?.groups?.['release'] ?? null;
  } catch {
    return null;
  }
}

/** A zone from 1999 to 2037, as `zdump` lists its changes. Throws without that program or zone. */
export function systemClock(zone: string): readonly SystemStretch[] {
  const known = clocks.get(zone);
  if (known) return known;
  const listed = zdump('-v', '-c', '1999,2038', zone).split('\n').flatMap(stretchIn);
  const [first] = listed;
  // zdump lists the last second before each change and the first after it. Without changes, now tells all.
  const clock = first
    ? [{ ...first, from: Number.NEGATIVE_INFINITY }, ...listed.slice(1)]
    : [{ from: Number.NEGATIVE_INFINITY, offsetMinutes: offsetNow(zone) }];
  clocks.set(zone, clock);
  return clock;
}

/** The system's offset at an instant, in minutes. */
export function systemOffsetAt(zone: string, at: number): number {
  const clock = systemClock(zone);
  let low = 0;
  let high = clock.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((clock[middle]?.from ?? Number.NaN) <= at) low = middle;
    else high = middle - 1;
  }
  return clock[low]?.offsetMinutes ?? Number.NaN;
}

/** `America/Havana  Sun Mar 12 05:00:00 2028 UT = Sun Mar 12 01:00:00 2028 CDT isdst=1 gmtoff=-14400` */
function stretchIn(line: string): SystemStretch[] {
  const parts = / (?<utc>\w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}) UTC? = .* gmtoff=(?<seconds>-?\d+)$/.exec(
    line,
  )?.groups;
  if (!parts) return [];
  return [{ from: Date.parse(`${parts['utc']} UTC`), offsetMinutes: Number(parts['seconds']) / 60 }];
}

/** The difference between the zone's time now and UTC's, from one call. */
function offsetNow(zone: string): number {
  const [there, utc] = zdump(zone, 'UTC')
    .trim()
    .split('\n')
    .map((line) =>
      Date.parse(`${/ (?<time>\w{3} +\d+ \d\d:\d\d:\d\d \d{4}) /.exec(line)?.groups?.['time']} UTC`),
    );
  const minutes = Math.round(((there ?? Number.NaN) - (utc ?? Number.NaN)) / 60_000);
  if (!Number.isInteger(minutes)) throw new Error(`zdump does not say what time it is in ${zone}`);
  return minutes;
}

function zdump(...args: readonly string[]): string {
  return execFileSync('zdump', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C' },
  });
}
