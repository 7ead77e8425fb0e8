// Compares every name in the table of clocks with the system's tzdata, twice a day and around each change.
import { formerZoneNames, zoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { offsetAt, timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { zoneRelease } from '@holdfast/core/time/zone-data.ts';
import { segmentsOf } from '@holdfast/core/time/zone-table.ts';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { systemClock, systemOffsetAt, systemRelease } from './system-clock.ts';

const dayMs = 86_400_000;
const from = Date.UTC(2026, 0, 1);
const to = Date.UTC(2038, 0, 1);

const fixed = Array.from({ length: 27 }, (_, at) => `Etc/GMT${at < 13 ? `+${at}` : `-${at - 12}`}`);

/** Returns false when any name differs at any moment, or when the system's data are of no use. */
export async function runZonesCampaign(args: readonly string[]): Promise<boolean> {
  parseCommand({ name: 'npm run campaign -- zones', options: {} }, args);
  const release = systemRelease();
  console.log(`table: IANA ${zoneRelease.name}; system: IANA ${release ?? 'unknown'}`);
  if (release === null) {
    console.log('This system has no tzdata to compare with.');
    return false;
  }
  const names = [...new Set([...zoneNames, ...formerZoneNames.keys(), ...fixed])];
  let days = 0;
  let changes = 0;
  const wrong: string[] = [];
  for (const name of names) {
    const { at, looked, exact } = compare(name);
    days += looked;
    changes += exact;
    if (at !== null) wrong.push(`${name} differs from ${new Date(at).toISOString()} on`);
  }
  for (const line of wrong) console.log(`  ${line}`);
  console.log(
    `${names.length} names, ${days} days, ${changes} changes of a clock to the second: ` +
      (wrong.length === 0 ? 'all equal' : `${wrong.length} names differ`),
  );
  if (wrong.length > 0 && release !== zoneRelease.name)
    console.log('The releases differ; so may the clocks.');
  return wrong.length === 0;
}

/** The first moment at which they differ: each day at 00:00 and 12:00 UTC, and around each change. */
function compare(name: string): { at: number | null; looked: number; exact: number } {
  const zone = timeZoneId(name);
  const edges = [
    ...segmentsOf(zone).map(({ start }) => start),
    ...systemClock(name).map((stretch) => stretch.from),
  ];
  const exact = [...new Set(edges)].filter((at) => at >= from && at < to);
  const moments = exact.flatMap((at) => [at - 1_000, at]);
  for (let at = from; at < to; at += dayMs / 2) moments.push(at);
  const different = moments.filter((at) => offsetAt(zone, at) / 60_000 !== systemOffsetAt(name, at));
  return {
    at: different.length === 0 ? null : Math.min(...different),
    looked: (to - from) / dayMs,
    exact: exact.length,
  };
}
