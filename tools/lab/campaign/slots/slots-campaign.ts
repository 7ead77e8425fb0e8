// The long proof of the slot engine: every zone and clock change from 2000 to 2037, in three server zones.
import { join } from 'node:path';
import { execaNode } from 'execa';
import pMap from 'p-map';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { allZones } from './clock-changes.ts';
import { serverZones } from './server-zones.ts';
import { yardstick } from './wall-clock.ts';
import type { ShareReport, ShareWork } from './slots-share.ts';

const processes = 2;

/** Returns false when engine and walk differ anywhere. */
export async function runSlotsCampaign(args: readonly string[]): Promise<boolean> {
  const { values } = parseCommand(
    {
      name: 'npm run campaign -- slots',
      options: {
        runs: { type: 'string', default: '5' },
        zones: { type: 'string' },
        seed: { type: 'string' },
      },
    },
    args,
  );
  const zones = values.zones?.split(',') ?? allZones();
  const runs = Number(values.runs);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  console.log(`${zones.length} zones, ${runs} runs a change, seed ${seed}; clocks by the ${yardstick}`);
  const shares = serverZones.flatMap((serverZone, index) =>
    [0, 1].map((half) => ({
      serverZone,
      work: { zones: zones.filter((_, at) => at % 2 === half), runs, seed: seed + index },
    })),
  );
  const startedAt = Date.now();
  const report = async ({ serverZone, work }: (typeof shares)[number]): Promise<ShareReport> => {
    const found = await runShare(serverZone, work);
    const { changes, cases, slots, failure } = found;
    console.log(
      `${serverZone}: ${work.zones.length} zones, ${changes} changes, ${cases} cases, ${slots} slots: ` +
        (failure ?? 'all equal'),
    );
    return found;
  };
  const reports = await pMap(shares, report, { concurrency: processes });
  const sum = (of: (report: ShareReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(
    `${sum((report) => report.cases)} cases, ${sum((report) => report.slots)} slots, ` +
      `${sum((report) => report.explained)} cases with explanations, ${seconds} s`,
  );
  return reports.every((report) => report.failure === null);
}

async function runShare(serverZone: string, work: ShareWork): Promise<ShareReport> {
  const { stdout } = await execaNode(join(import.meta.dirname, 'slots-share.ts'), [], {
    env: { TZ: serverZone },
    input: JSON.stringify(work),
    stderr: 'inherit',
    ipc: false,
  });
  return JSON.parse(stdout);
}
