// `npm run bench -- lock`: fifty callers at once against every design, in one run on one emulator.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { parseCommand } from '../../../dev/command/parse-command.ts';
import { writeOption } from '../write-option.ts';
import { repoRoot } from '../../../dev/emulators/repo-root.ts';
import { startFirestore } from '../../../dev/emulators/start-firestore.ts';
import {
  dayDocumentCompareAndSet,
  dayDocumentInTransaction,
  rawCreateBatches,
  rawCreateBatchesWithLedger,
} from './day-document-designs.ts';
import { confirming, holdingThenConfirming, typeMinutes } from './holdfast-designs.ts';
import type { LockDesign, Wish } from './lock-design.ts';

const callers = 50;
const rounds = 5;
const minute = 60_000;
const slowName = 'day document read in a transaction';
const dayStart = Date.parse('2027-01-12T00:00:00Z');
const now = Date.parse('2027-01-11T09:00:00Z');

const workloads: Readonly<Record<string, readonly Wish[]>> = {
  'same slot': wishes(() => ({ from: dayStart, to: dayStart + 25 * minute })),
  '50 distinct slots': wishes((caller) => slot(caller * 25, 25)),
  'overlapping mix': wishes((caller) =>
    slot(((caller * 7) % 40) * 30, typeMinutes[caller % typeMinutes.length] ?? 15),
  ),
};

interface Measured {
  /**
   * Milliseconds until the last response, the median winner and the median loser; null when there was none.
   */
  readonly all: number;
  readonly winner: number | null;
  readonly loser: number | null;
  readonly won: number;
}

/** Returns false when a budget is missed. `--write` updates docs/bench-lock.md. */
export async function runLockBench(args: readonly string[]): Promise<boolean> {
  const { write } = parseCommand({ name: 'npm run bench -- lock', options: writeOption }, args).values;
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  const emulator = await startFirestore({ projectId: 'demo-holdfast-bench' });
  process.env['FIRESTORE_EMULATOR_HOST'] = `${emulator.host}:${emulator.port}`;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  try {
    const db = getFirestore(getApps()[0] ?? initializeApp({ projectId: 'demo-holdfast-bench' }));
    const slow = dayDocumentInTransaction(db);
    const designs = [
      rawCreateBatches(db),
      rawCreateBatchesWithLedger(db),
      confirming(db, now),
      holdingThenConfirming(db, now),
      dayDocumentCompareAndSet(db),
    ];
    say(`${callers} callers at once, medians of ${rounds} interleaved rounds, milliseconds.`);
    for (const design of designs) await measure(design, workloads['50 distinct slots'] ?? []);
    const table = new Map<string, Measured>();
    for (const [workload, wanted] of Object.entries(workloads)) {
      const results = new Map<LockDesign, Measured[]>(designs.map((design) => [design, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const [design, measured] of results) measured.push(await measure(design, wanted));
      }
      // One round takes more than half a minute. Only its order of magnitude matters.
      results.set(slow, [await measure(slow, wanted)]);
      say(`\n${workload.padEnd(38)} last answer   winner    loser   got it`);
      for (const [design, measured] of results) {
        const summary = medians(measured);
        table.set(`${workload}/${design.name}`, summary);
        say(row(design.name, summary));
      }
    }
    const withinBudgets = report(table, say);
    if (write) await writePage(lines);
    return withinBudgets;
  } finally {
    await emulator.stop();
  }
}

async function measure(design: LockDesign, wanted: readonly Wish[]): Promise<Measured> {
  const call = await design.prepare();
  const startedAt = performance.now();
  const answers = await Promise.all(
    wanted.map(async (wish) => ({ won: await call(wish), after: performance.now() - startedAt })),
  );
  const winners = answers.filter(({ won }) => won).map(({ after }) => after);
  const losers = answers.filter(({ won }) => !won).map(({ after }) => after);
  const all = Math.max(...answers.map(({ after }) => after));
  return { all, winner: median(winners), loser: median(losers), won: winners.length };
}

function report(table: ReadonlyMap<string, Measured>, say: (line: string) => void): boolean {
  const of = (workload: string, name: string) => {
    const measured = table.get(`${workload}/${name}`);
    if (!measured) throw new Error(`nothing was measured for ${workload}, ${name}`);
    return measured;
  };
  const distinct = '50 distinct slots';
  const raw = of(distinct, 'raw create batches').all;
  const same = of('same slot', 'confirm');
  const ratios = [
    {
      what: `${distinct}: confirm / raw create batches`,
      ratio: of(distinct, 'confirm').all / raw,
      atMost: 3,
    },
    { what: 'same slot: median loser / winner', ratio: (same.loser ?? 0) / (same.winner ?? 1), atMost: 1.5 },
  ];
  say('\nratios in this run');
  for (const { what, ratio, atMost } of ratios) {
    say(`${what}: ${ratio.toFixed(2)} (budget ${atMost}: ${ratio <= atMost ? 'met' : 'missed'})`);
  }
  for (const name of [
    'raw create batches and ledger',
    'hold, then confirm',
    'day document, compare and set',
    slowName,
  ]) {
    say(`${distinct}: ${name} / raw create batches: ${(of(distinct, name).all / raw).toFixed(2)}`);
  }
  return ratios.every(({ ratio, atMost }) => ratio <= atMost);
}

async function writePage(lines: readonly string[]): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const page = [
    '# The lock compared with other designs',
    '',
    `Measured on ${date} with \`npm run bench -- lock --write\`, on the Firestore emulator. The shape carries over to`,
    'production, but the figures do not. `confirm` and `hold, then confirm` are the real use cases, with everything they read',
    'and check. The others decide about overlaps and nothing else. The last design is measured once.',
    '',
    '```',
    ...lines,
    '```',
    '',
  ];
  await writeFile(join(repoRoot, 'docs/bench-lock.md'), page.join('\n'));
}

function medians(measured: readonly Measured[]): Measured {
  const of = (pick: (one: Measured) => number | null) => median(measured.flatMap((one) => pick(one) ?? []));
  return {
    all: of((one) => one.all) ?? 0,
    winner: of((one) => one.winner),
    loser: of((one) => one.loser),
    won: of((one) => one.won) ?? 0,
  };
}

function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

function row(name: string, measured: Measured): string {
  const cell = (value: number | null) => (value === null ? '-' : String(Math.round(value))).padStart(9);
  return `${name.padEnd(40)} ${cell(measured.all)} ${cell(measured.winner)} ${cell(measured.loser)} ${cell(measured.won)}`;
}

function slot(startMinute: number, minutes: number): Wish {
  const from = dayStart + startMinute * minute;
  return { from, to: from + minutes * minute };
}

function wishes(wish: (caller: number) => Wish): Wish[] {
  return Array.from({ length: callers }, (_, caller) => wish(caller));
}
