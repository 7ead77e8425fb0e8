// Writes the two generated files: core's table of clocks, and the names for the contract and the zone picker.
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { presentNames, type ZoneNames } from './present-names.ts';
import { tableYears } from './table-years.ts';
import type { ZonePackage } from './zone-package.ts';

export interface ZoneFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

export function zoneFiles(source: ZonePackage): readonly ZoneFile[] {
  const names = presentNames(source);
  return [
    { path: 'core/src/time/zone-data.ts', text: tableText(source, names) },
    { path: 'contract/src/parts/zone-names.ts', text: namesText(source, names) },
  ];
}

const writtenBy = 'Written by `npm run zones`; changes by hand are lost.';

function tableText(source: ZonePackage, { present, former }: ZoneNames): string {
  const placesOf = new Map<string, string[]>();
  for (const name of present) {
    const clock = packClock(source.clocks.get(name) ?? []);
    placesOf.set(clock, [...(placesOf.get(clock) ?? []), name]);
  }
  const formerOf = new Map<string, string[]>();
  for (const [name, today] of former) formerOf.set(today, [...(formerOf.get(today) ?? []), name]);
  return `// The table of clocks, from IANA's release ${source.release}. ${writtenBy}

/** IANA's release, and the day on which our package brought it. */
export const zoneRelease = { name: '${source.release}', day: '${source.releasedOn}' } as const;

/** The table holds from ${tableYears.first} on; from here on no change of any clock is known. */
export const tableEnd = '${tableYears.last + 1}-01-01T00:00:00Z';

/** One clock per line: places | offsets in minutes | a letter per period | seconds between, base 36. */
export const placesByClock = \`
${[...placesOf].map(([clock, places]) => `${places.join(' ')}|${clock}`).join('\n')}
\`;

/** One place per line: its present name, then its other names. */
export const formerNames = \`
${[...formerOf]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([today, names]) => [today, ...names].join(' '))
  .join('\n')}
\`;
`;
}

function packClock(clock: readonly OffsetSegment[]): string {
  const offsets = [...new Set(clock.map(({ offset }) => offset))];
  const letters = clock.map(({ offset }) => String.fromCharCode(97 + offsets.indexOf(offset)));
  const changes = clock.slice(1).map(({ start }) => start / 1_000);
  const gaps = changes.map((change, at) => (change - (changes[at - 1] ?? 0)).toString(36));
  return [offsets.map((offset) => offset / 60_000).join(' '), letters.join(''), gaps.join(' ')].join('|');
}

function namesText({ release, places }: ZonePackage, { present, former }: ZoneNames): string {
  const offered = present.filter((name) => places.has(name) || name === 'UTC');
  const others = present.filter((name) => !offered.includes(name));
  const pairs = [...former].map(([name, today]) => `${name}=${today}`);
  return `// The names of time zones, from IANA's release ${release}. ${writtenBy}

/** The names to choose from: each place once, under its present name. */
export const zoneNames: readonly string[] = listed(\`
${wrapped(offered)}
\`);

/** Zones that have no place and are not offered. Signs are reversed: \`Etc/GMT-3\` is ahead of UTC. */
const zonesWithoutPlace: readonly string[] = listed(\`
${wrapped(others)}
\`);

/** Former and other names of places -> their present name. */
export const formerZoneNames: ReadonlyMap<string, string> = new Map(
  listed(\`
${wrapped(pairs)}
\`).map((pair) => {
    const [former = '', present = ''] = pair.split('=');
    return [former, present];
  }),
);

let known: ReadonlySet<string> | null = null;

/** Whether the product knows a zone of this name, in any spelling of capitals. */
export function isZoneName(name: string): boolean {
  known ??= new Set(
    [...zoneNames, ...zonesWithoutPlace, ...formerZoneNames.keys()].map((each) => each.toLowerCase()),
  );
  return known.has(name.toLowerCase());
}

function listed(text: string): string[] {
  return text.trim().split(/\\s+/);
}
`;
}

/** Lines of at most 110 columns. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > 110) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
