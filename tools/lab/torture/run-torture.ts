// One run of the torture: a bundle, its serving processes, rounds of clients, and the verdict on it all.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { buildFunctions } from '../../dev/build/build-functions.ts';
import { repoRoot, workFolder } from '../../dev/emulators/repo-root.ts';
import type { Violation } from './check/violation.ts';
import { Client } from './client.ts';
import { crashPoints } from './crash-points.ts';
import { Instances } from './instances.ts';
import { Recorder } from './recorder.ts';
import { type Round, runRound } from './round.ts';
import { startRunClock } from './run-clock.ts';
import { chanceFrom } from './seeded-chance.ts';
import { type Swap, swapModules } from './swap-modules.ts';
import { holdParts, type HoldTally, type Tally, tallyOf } from './tally.ts';
import { worldFrom } from './world.ts';

export interface TortureOptions {
  /** `host:port` of a Firestore emulator. */
  readonly firestoreAddress: string;
  readonly clients: number;
  /** The approximate number of calls, including repetitions and copies. */
  readonly ops: number;
  readonly seed: string;
  readonly kill: boolean;
  /** Per round; by default one for every six clients, at least two. */
  readonly providers?: number;
  /** Returns true if the run has done too little so far and needs another round. */
  readonly goesOn?: (soFar: { readonly tally: Tally; readonly broken: readonly unknown[] }) => boolean;
  /** Clock errors of the serving processes, in milliseconds of the time line. */
  readonly clockErrors?: readonly number[];
  /** Planted faults. */
  readonly swaps?: readonly Swap[];
  /** Receives lines about progress. */
  readonly onProgress?: (tally: Tally) => void;
}

export interface TortureResult {
  readonly tally: Tally;
  readonly holds: HoldTally;
  readonly lateCommits: number;
  /**
   * Bookings that stayed because their links were lost with a response. All others were cancelled in the end.
   */
  readonly left: number;
  readonly broken: readonly { readonly violation: Violation; readonly round: Round }[];
}

/** The time line's speed: a hold of five minutes lasts five seconds. */
const rate = 60;
/** How well harness and servers agree when they read one machine's clock, in real milliseconds. */
const readingErrorMs = 40;
/** The protocol tolerates clocks that differ by less than five seconds. */
const agreeingErrors: readonly number[] = [0, 2_000, -2_000];
/** Approximate; every round has pages of its own. */
const opsPerRound = 1_000;
const clientsPerProvider = 6;

const fastClock: Swap = {
  module: 'functions/src/entry/clock.ts',
  by: fileURLToPath(import.meta.resolve('./fast-clock.ts')),
};

/** Providers need no account: the harness names them. */
const uidAsToken: Swap = {
  module: 'functions/src/entry/bearer-token.ts',
  by: fileURLToPath(import.meta.resolve('./uid-as-token.ts')),
};

export async function runTorture(options: TortureOptions): Promise<TortureResult> {
  const { seed, clockErrors = agreeingErrors } = options;
  await mkdir(workFolder, { recursive: true });
  const functionsDir = await mkdtemp(join(workFolder, 'torture-'));
  process.env['FIRESTORE_EMULATOR_HOST'] = options.firestoreAddress;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const projectId = `demo-torture-${functionsDir
    .slice(-6)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, 'x')}`;
  const app = initializeApp({ projectId }, projectId);
  const clock = startRunClock(rate, join(functionsDir, 'clock'));
  const instances = new Instances({
    functionsDir,
    firestoreAddress: options.firestoreAddress,
    projectId,
    clock,
    clockErrors,
  });
  // The bundle is removed however this process ends.
  const removeBundle = (): void => rmSync(functionsDir, { recursive: true, force: true });
  process.once('exit', removeBundle);
  const recorder = new Recorder(instances, clock);
  const tally = (): Tally => tallyOf(recorder.calls, instances);
  const reporting = setInterval(() => options.onProgress?.(tally()), 3_000);
  try {
    // The bundle needs the packages installed for the functions.
    await symlink(join(repoRoot, 'functions/node_modules'), join(functionsDir, 'node_modules'), 'junction');
    await buildFunctions({
      outDir: functionsDir,
      plugins: [swapModules([fastClock, uidAsToken, ...(options.swaps ?? [])])],
    });
    await instances.startAll();
    const clients = names(options.clients).map((name) => new Client(name, seed, recorder));
    const quiet = new Client('quiet', seed, recorder);
    const chance = chanceFrom(`${seed} world`);
    const largest = Math.max(...clockErrors) - Math.min(...clockErrors);
    const found: { violation: Violation; round: Round }[] = [];
    const holds = { taken: 0, renewed: 0, revived: 0, chained: 0, lost: 0, swept: 0 };
    let lateCommits = 0;
    let left = 0;
    const rounds = Math.max(1, Math.ceil(options.ops / opsPerRound));
    const goesOn = () => options.goesOn?.({ tally: tally(), broken: found }) === true;
    for (let number = 1; number <= rounds || goesOn(); number += 1) {
      const round = await runRound({
        db: getFirestore(app),
        clock,
        instances,
        recorder,
        clients,
        quiet,
        world: worldFrom(
          chance,
          `round-${number}`,
          options.providers ?? Math.max(2, Math.ceil(options.clients / clientsPerProvider)),
        ),
        steps: Math.ceil(options.ops / rounds / options.clients),
        kill: options.kill ? { points: crashPoints, chance: chanceFrom(`${seed} kills ${number}`) } : null,
        clocks: {
          clockError: Math.max(...clockErrors.map(Math.abs)) + readingErrorMs * rate,
          clocksAgree: largest < 5_000,
        },
      });
      lateCommits += round.judgement.lateCommits;
      left += round.left;
      for (const part of holdParts) holds[part] += round.holds[part];
      found.push(...round.judgement.violations.map((violation) => ({ violation, round })));
    }
    return { tally: tally(), holds, lateCommits, left, broken: found };
  } finally {
    clearInterval(reporting);
    await instances.stopAll();
    await deleteApp(app);
    process.removeListener('exit', removeBundle);
    removeBundle();
  }
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `client ${index + 1}`);
}
