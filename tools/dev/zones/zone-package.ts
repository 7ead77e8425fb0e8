// Reads IANA's packed rules and places from the npm package `moment-timezone`, without using its code.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { unpackClock } from './unpack-clock.ts';

export interface ZonePackage {
  /** IANA's release, such as `2026f`. */
  readonly release: string;
  /** The day on which the package brought this release, `YYYY-MM-DD`. */
  readonly releasedOn: string;
  /** Every name IANA knows, former ones too -> its offsets over the years of the table. */
  readonly clocks: ReadonlyMap<string, readonly OffsetSegment[]>;
  /** The names in IANA's list of places to choose from (zone.tab). */
  readonly places: ReadonlySet<string>;
}

interface Packed {
  readonly version: string;
  readonly zones: readonly string[];
  readonly links: readonly string[];
}

interface Meta {
  readonly version: string;
  readonly zones: Readonly<Record<string, unknown>>;
}

/** Throws a `ToolError` when the package's format has changed. */
export async function readZonePackage(): Promise<ZonePackage> {
  const folder = dirname(createRequire(import.meta.url).resolve('moment-timezone/package.json'));
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const data: Packed = JSON.parse(await read('data/packed/latest.json'));
  const places: Meta = JSON.parse(await read('data/meta/latest.json'));
  if (!/^20\d\d[a-z]$/.test(data.version)) throw new ToolError('moment-timezone: its data name no release.');
  if (places.version !== data.version)
    throw new ToolError('moment-timezone: data and places differ in release.');
  const clocks = new Map<string, readonly OffsetSegment[]>();
  for (const text of data.zones) clocks.set(...unpackClock(text));
  for (const link of data.links) {
    const [target = '', name = ''] = link.split('|');
    const clock = clocks.get(target);
    if (!clock || name === '') throw new ToolError(`moment-timezone: cannot follow the link ${link}.`);
    clocks.set(name, clock);
  }
  return {
    release: data.version,
    releasedOn: dayOfRelease(await read('changelog.md'), data.version),
    clocks,
    places: new Set(Object.keys(places.zones)),
  };
}

function dayOfRelease(changelog: string, release: string): string {
  const entry = changelog.split('### ').findLast((text) => text.includes(`\`${release}\``));
  const day = /^`[^`]+` _(?<day>\d{4}-\d\d-\d\d)_/.exec(entry ?? '')?.groups?.['day'];
  if (day === undefined)
    throw new ToolError(`moment-timezone: its changelog does not say when ${release} came.`);
  return day;
}
