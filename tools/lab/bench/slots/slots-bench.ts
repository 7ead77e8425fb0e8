// `npm run bench -- slots`: compares our engine with its peers and with the design's budgets, as ratios.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { writeOption } from '../write-option.ts';
import { type EngineName, engineNames } from './engines.ts';
import { installPeers } from './install-peers.ts';
import { measureColdZone, measureEngines, type Timings } from './measure.ts';
import { moreBusy, moreDays, type Workload, workloads } from './workloads.ts';

const root = join(import.meta.dirname, '../../../..');
const pageFile = join(root, 'docs/bench-slots.md');
const ours: EngineName = 'holdfast';
const engineAlone: EngineName = 'holdfast on instants';

/** Prints the tables; `--write` updates docs/bench-slots.md. Returns false when a budget is missed. */
export async function runSlotsBench(args: readonly string[]): Promise<boolean> {
  const { write } = parseCommand({ name: 'npm run bench -- slots', options: writeOption }, args).values;
  installPeers();
  const main = await measureEngines(workloads);
  const growing: readonly EngineName[] = [ours, engineAlone, 'slot-calculator', 'plain luxon'];
  const days = await measureEngines(moreDays, growing);
  const busy = await measureEngines(moreBusy, growing);
  const cold = measureColdZone();

  const budgets = budgetLines(main, cold);
  const page = [
    '# The slot engine compared with others',
    '',
    'Written by `npm run bench -- slots --write`. Each engine runs in its own process, in turn. A figure is the fastest',
    'of seven rounds. Input and output are text, with instants in ISO 8601. *holdfast on instants* gets busy time as instants,',
    'as ledgers hold it: that is how an operation calls the engine. Compare ratios, not milliseconds, because the machine was',
    'busy with other things. Calls that take longer than 0.7 seconds are measured once.',
    '',
    `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node}, tz ${process.versions['tz'] ?? ''}, ${cpus()[0]?.model ?? ''} · ${peerVersions()}`,
    '',
    ...mainTable(main),
    '',
    '*plain luxon* is what most people would write: luxon for every day and slot, and each slot compared with each busy entry.',
    '*integer floor* only walks over windows and busy time that were computed beforehand, and writes the text.',
    'A dash means that the engine cannot express the workload. (time-slots-finder can, but needs nine minutes for a year.)',
    '`n of m` means that it lists n of our m starts, and how many in all.',
    '*everything* means 40 overrides, buffers of 10 and 5 minutes, 45 minutes every 30, and busy time to the millisecond.',
    '',
    ...growthTable('days, with 100 busy entries', moreDays, days),
    '',
    ...growthTable('busy entries, in 112 days', moreBusy, busy),
    '',
    '## Budgets',
    '',
    '| what | at most | now | |',
    '| --- | --- | --- | --- |',
    ...budgets.map(({ text, met }) => `${text} ${met ? 'met' : '**missed**'} |`),
    '',
  ].join('\n');
  console.log(page);
  if (write) writeFileSync(pageFile, page);
  return budgets.every(({ met }) => met);
}

function mainTable(timings: Timings): string[] {
  const cells = (workload: Workload) =>
    engineNames.map((name) => {
      const timing = timings.get(name)?.get(workload.name);
      const own = timings.get(ours)?.get(workload.name);
      if (!timing || !own) return '–';
      const ratio = timing.milliseconds / own.milliseconds;
      const others =
        own.starts.length - timing.starts.filter((start) => own.starts.includes(utc(start))).length;
      const note = isSame(timing.starts, own.starts)
        ? ''
        : ` · ${own.starts.length - others} of ${own.starts.length}, ${timing.starts.length} listed`;
      return `${milliseconds(timing.milliseconds)}${name === ours ? '' : ` · ${times(ratio)}`}${note}`;
    });
  return [
    `| workload | starts | ${engineNames.join(' | ')} |`,
    `| --- | --- | ${engineNames.map(() => '---').join(' | ')} |`,
    ...workloads.map((workload) => {
      const starts = timings.get(ours)?.get(workload.name)?.starts.length ?? 0;
      return `| ${workload.name} | ${starts} | ${cells(workload).join(' | ')} |`;
    }),
  ];
}

function growthTable(about: string, series: readonly Workload[], timings: Timings): string[] {
  const rows = [...timings].map(([name, own]) => {
    const points = series.flatMap((workload) => {
      const timing = own.get(workload.name);
      return timing ? [{ size: Number(workload.name), milliseconds: timing.milliseconds }] : [];
    });
    const cells = points.map((point) => milliseconds(point.milliseconds));
    return `| ${name} | ${cells.join(' | ')} | ${fittedExponent(points).toFixed(2)} |`;
  });
  return [
    `Growth with ${about}; the exponent is fitted over all sizes (1: twice the size takes twice the time).`,
    '',
    `| engine | ${series.map(({ name }) => name).join(' | ')} | exponent |`,
    `| --- | ${series.map(() => '---').join(' | ')} | --- |`,
    ...rows,
  ];
}

/** The slope of the least-squares line through the points on logarithmic scales. */
function fittedExponent(points: readonly { size: number; milliseconds: number }[]): number {
  const logs = points.map((point) => [Math.log(point.size), Math.log(point.milliseconds)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

interface BudgetLine {
  readonly text: string;
  readonly met: boolean;
}

function budgetLines(main: Timings, cold: { first: number; second: number }): BudgetLine[] {
  const [fortnight = '', , , year = ''] = workloads.map(({ name }) => name);
  const of = (engine: EngineName, workload: string) =>
    main.get(engine)?.get(workload)?.milliseconds ?? Number.NaN;
  const faster = of('slot-calculator', fortnight) / of(ours, fortnight);
  const yearly = of(engineAlone, year) / of(engineAlone, fortnight);
  const yearlyAsText = of(ours, year) / of(ours, fortnight);
  return [
    {
      text: `| ${fortnight}: faster than slot-calculator | 100x, at least | ${times(faster)} |`,
      met: faster >= 100,
    },
    {
      text: `| ${year}: cost in fortnights, on instants (from text: ${times(yearlyAsText)}) | 60x | ${times(yearly)} |`,
      met: yearly <= 60,
    },
    {
      text: `| cold table of a zone, a year: first zone of a process | 5 ms | ${milliseconds(cold.first)} |`,
      met: cold.first <= 5,
    },
    { text: `| the second zone | 5 ms | ${milliseconds(cold.second)} |`, met: cold.second <= 5 },
  ];
}

function isSame(starts: readonly string[], own: readonly string[]): boolean {
  return starts.length === own.length && starts.every((start, index) => utc(start) === own[index]);
}

function utc(iso: string): string {
  return new Date(iso).toISOString();
}

function milliseconds(value: number): string {
  return `${value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}x`;
}

/** The installed versions, from the lock file. */
function peerVersions(): string {
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'peers/package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .flatMap(([path, { version }]) => {
      const name = /^node_modules\/(?<name>slot-calculator|time-slots-finder|luxon)$/.exec(path)?.groups?.[
        'name'
      ];
      return name ? [`${name} ${version ?? ''}`] : [];
    })
    .join(', ');
}
