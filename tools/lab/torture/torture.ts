// `npm run torture`: seeded clients call instances that may be killed; a checker judges all that happened.
import { startFirestore } from '../../dev/emulators/start-firestore.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { type TortureArguments, tortureArgumentsFrom, tortureCommand } from './parse-torture-arguments.ts';
import { describeViolations } from './describe-violations.ts';
import { runTorture, type TortureResult } from './run-torture.ts';
import type { Tally } from './tally.ts';

/** At most this many violations are printed. */
const mostDescribed = 5;

const startedAt = performance.now();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The emulator and the serving processes end when this process exits.
  process.once(signal, () => process.exit(130));
}
await runCommand(tortureCommand, async ({ values }) => campaign(tortureArgumentsFrom(values)));

async function campaign(wanted: TortureArguments): Promise<number> {
  const results: TortureResult[] = [];
  const seeds: number[] = [];
  do {
    const seed = wanted.seed + seeds.length;
    seeds.push(seed);
    results.push(await oneSeed(wanted, seed));
  } while (results.at(-1)?.broken.length === 0 && secondsPassed() < wanted.minutes * 60);
  const broken = results.flatMap((result) => result.broken);
  for (const line of describeViolations(broken, mostDescribed)) console.log(line);
  console.log(
    JSON.stringify({
      ...summed(results.map(({ tally }) => ({ ...tally }))),
      violations: broken.length,
      holds: summed(results.map(({ holds }) => ({ ...holds }))),
      ...summed(results.map(({ lateCommits, left }) => ({ lateCommits, left }))),
      clients: wanted.clients,
      firstSeed: wanted.seed,
      seeds: seeds.length,
      seconds: Math.round(secondsPassed()),
    }),
  );
  return broken.length > 0 ? 1 : 0;
}

function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, each) => sum + (each[name] ?? 0), 0)]),
  );
}

/** Each seed has an emulator of its own, because documents of earlier seeds would only slow it down. */
async function oneSeed(wanted: TortureArguments, seed: number): Promise<TortureResult> {
  const firestore = await startFirestore({ projectId: 'demo-torture' });
  try {
    return await runTorture({
      firestoreAddress: `${firestore.host}:${firestore.port}`,
      clients: wanted.clients,
      ops: wanted.ops,
      seed: String(seed),
      kill: wanted.kill,
      onProgress: (tally) => console.log(progressLine(seed, tally)),
    });
  } finally {
    await firestore.stop();
  }
}

function progressLine(seed: number, tally: Tally): string {
  const parts = Object.entries(tally).map(([name, count]) => `${count} ${name}`);
  return `${secondsPassed().toFixed(0).padStart(4)} s  seed ${seed}: ${parts.join(', ')}`;
}

function secondsPassed(): number {
  return (performance.now() - startedAt) / 1_000;
}
