// Brings the whole demo up, keeps it until it is interrupted, and takes it down again.
import { stop as stopEsbuild } from 'esbuild';
import pWaitFor from 'p-wait-for';
import { buildFunctions } from '../build/build-functions.ts';
import { timedStep } from '../build/timed-step.ts';
import { takenPorts } from '../emulators/taken-ports.ts';
import { requireJava } from '../emulators/require-java.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { buildDemoPages } from './demo-built-pages.ts';
import { startDemoMail } from './demo-mail.ts';
import {
  authAnswers,
  bookingPageOpens,
  firestoreAnswers,
  linkLines,
  suiteAnswers,
  toolLines,
} from './demo-pages.ts';
import { runDemoSchedules } from './demo-schedules.ts';
import { writeDemoSecrets } from './demo-secrets.ts';
import { type DemoSetup, hasKeptData, prepareDemoSetup } from './demo-setup.ts';
import { type EmulatorSuite, startEmulatorSuite } from './emulator-suite.ts';
import { nameApiOrigin, servePagesLive, watchFunctionsAloud } from './live-reload.ts';
import { saveDemoData } from './save-demo-data.ts';
import { seedDemoData } from './seed-step.ts';
import { untilAnswers } from './until-answers.ts';
import { sayZoneAge } from '../zones/zone-age.ts';

export interface DemoOptions {
  /** Rebuild on change and serve the pages from sources. */
  readonly dev: boolean;
  /** Continue with the data of the last run instead of a fresh seed. */
  readonly keep: boolean;
  /** Added to every port. */
  readonly portOffset: number;
}

/** What runs now and must end later. */
interface Running {
  suite: EmulatorSuite | undefined;
  ready: boolean;
  /** Ends what runs in this process: the inbox, the schedules, the watchers of `--dev`. */
  stops: (() => Promise<void>)[];
}

/**
 * Resolves when everything is down after the first interrupt. Rejects with a `ToolError` when a part fails,
 * and leaves nothing running. `onKillable` receives the function that ends all at once.
 */
export async function runDemo(
  options: DemoOptions,
  interrupt: AbortSignal,
  onKillable: (kill: () => Promise<void>) => void,
): Promise<void> {
  const startedAt = performance.now();
  const setup = await prepare(options);
  const running: Running = { suite: undefined, ready: false, stops: [] };
  onKillable(async () => running.suite?.kill());
  const interrupted = new Promise<void>((resolve) => {
    interrupt.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    const up = bringUp(setup, options, running, interrupt);
    await Promise.race([up, interrupted]);
    if (!interrupt.aborted) {
      running.ready = true;
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(
        `\n${linkLines(setup, options)}${toolLines(setup)}\n${sayZoneAge(Date.now())}\nReady in ${seconds} s. Ctrl-C stops everything.\n`,
      );
      await Promise.race([interrupted, running.suite?.died]);
    }
    up.catch(() => {});
  } catch (error) {
    // The person must read the first fault, even if a process stays behind.
    await bringDown(setup, running).catch((left: unknown) => {
      process.stderr.write(`${left instanceof Error ? left.message : String(left)}\n`);
    });
    throw error;
  }
  await bringDown(setup, running);
}

async function prepare(options: DemoOptions): Promise<DemoSetup> {
  await requireJava();
  const setup = await prepareDemoSetup({ offset: options.portOffset, dev: options.dev });
  if (options.keep && !hasKeptData(setup)) {
    throw new ToolError('There is no data from an earlier run to keep. Start without --keep once.');
  }
  if (options.dev) nameApiOrigin(setup);
  return setup;
}

async function bringUp(
  setup: DemoSetup,
  options: DemoOptions,
  running: Running,
  interrupt: AbortSignal,
): Promise<void> {
  // The functions emulator reads the bundle when it starts, so the bundle comes first.
  await timedStep('Building the functions', async () => {
    if (!options.dev) return buildFunctions();
    const watching = await watchFunctionsAloud();
    running.stops.push(() => watching.stop());
  });
  const { sendgridApiKey } = writeDemoSecrets();
  interrupt.throwIfAborted();
  const sendgrid = await startDemoMail(setup, sendgridApiKey);
  running.stops.push(() => sendgrid.stop());
  // An interrupt during the start could not stop it yet.
  if (interrupt.aborted) await sendgrid.stop();
  interrupt.throwIfAborted();
  const suite = await startEmulatorSuite(setup, options);
  running.suite = suite;
  interrupt.throwIfAborted();
  await Promise.race([fill(setup, options, suite, interrupt), suite.died]);
  const schedules = runDemoSchedules(setup);
  running.stops.push(() => schedules.stop());
  if (options.dev) {
    const serving = await timedStep('Serving the pages from sources', () => servePagesLive(setup));
    running.stops.push(() => serving.stop());
  }
}

/** From emulators that start to a page that opens. */
async function fill(
  setup: DemoSetup,
  options: DemoOptions,
  suite: EmulatorSuite,
  interrupt: AbortSignal,
): Promise<void> {
  const answers = (what: string, probe: (setup: DemoSetup) => Promise<boolean>): Promise<void> =>
    untilAnswers(what, () => probe(setup), setup.logPath, interrupt);
  const firestore = answers('The Firestore emulator', firestoreAnswers).then(() => suite.noteProcesses());
  await Promise.all([
    timedStep('Building the pages', () => buildDemoPages(setup)),
    options.keep
      ? timedStep('Restoring the data of the last run', () => firestore)
      : Promise.all([firestore, answers('The Auth emulator', authAnswers)]).then(() =>
          timedStep('Seeding two providers', () => seedDemoData(setup)),
        ),
    timedStep('Starting auth, firestore, functions, hosting', () => answers('The emulators', suiteAnswers)),
  ]);
  await timedStep('Opening the first booking page', () => answers('The booking page', bookingPageOpens));
}

async function bringDown(setup: DemoSetup, running: Running): Promise<void> {
  process.stdout.write('\nStopping ...\n');
  for (const stop of running.stops.reverse()) await stop();
  // The bundler's own process would outlive us for a moment.
  await stopEsbuild();
  const saved = running.ready && (await saveDemoData(setup));
  // Emulators that are still starting ignore a polite request.
  if (running.ready) await running.suite?.stop();
  else await running.suite?.kill();
  await untilFree(setup.ports);
  process.stdout.write(
    `Everything has stopped${saved ? '. npm start -- --keep continues from here' : ''}.\n`,
  );
}

async function untilFree(ports: readonly number[]): Promise<void> {
  let taken = [...ports];
  const allFree = async () => (taken = await takenPorts(ports)).length === 0;
  await pWaitFor(allFree, {
    interval: 50,
    timeout: {
      milliseconds: 5_000,
      fallback: () => {
        throw new ToolError(`Stopped, but these ports are still in use: ${taken.join(', ')}.`);
      },
    },
  });
}
