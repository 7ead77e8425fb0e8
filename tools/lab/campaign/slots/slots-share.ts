// One share of the slot campaign, in a process of its own because a process has one server zone.
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { changesOf } from './clock-changes.ts';
import { compareExplanations, compareLists } from './compare.ts';
import { livesIn } from './server-zones.ts';
import { someCase } from './some-case.ts';
import { WallClock } from './wall-clock.ts';

export interface ShareWork {
  readonly zones: readonly string[];
  /** Cases for each clock change, and for one moment without a change. */
  readonly runs: number;
  readonly seed: number;
}

export interface ShareReport {
  changes: number;
  cases: number;
  slots: number;
  explained: number;
  failure: string | null;
}

/** One case in this many compares explanations too, because they cost a hundred times a list. */
const explainEvery = 40;

const work: ShareWork = JSON.parse(await text(process.stdin));
if (!livesIn(process.env['TZ'] ?? '')) throw new Error('this process does not live in the zone it was given');
const report: ShareReport = { changes: 0, cases: 0, slots: 0, explained: 0, failure: null };
for (const zone of work.zones) {
  if (report.failure === null) runZone(zone);
}
process.stdout.write(JSON.stringify(report));

function runZone(zone: string): void {
  const { changes } = changesOf(zone);
  report.changes += changes.length;
  const clock = new WallClock(zone);
  for (const moment of [Date.UTC(2026, 5, 15), ...changes]) {
    const property = fc.property(someCase(zone, moment), (input) => {
      report.cases += 1;
      report.slots += compareLists(input, clock);
      if (report.cases % explainEvery !== 0) return;
      report.explained += 1;
      compareExplanations(input, 300);
    });
    // Each change has its own seed; otherwise every change would test the same hours.
    const outcome = fc.check(property, { numRuns: work.runs, seed: work.seed ^ (moment / 60_000) });
    if (!outcome.failed) continue;
    const error = outcome.errorInstance;
    report.failure = error instanceof Error ? error.message : String(error);
    return;
  }
}
