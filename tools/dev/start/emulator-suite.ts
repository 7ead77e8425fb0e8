// Runs the emulators of firebase-tools in a process group of their own, and ends them without leftovers.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pidtree } from 'pidtree';
import { findFirestoreEmulator } from '../emulators/find-firestore-emulator.ts';
import { firebaseScript } from '../emulators/firebase-tools.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { wrapJar } from '../emulators/wrap-jar.ts';
import { type DemoSetup, demoProjectId } from './demo-setup.ts';

const STOP_LIMIT_MS = 20_000;
const TAIL_LINES = 25;

export interface EmulatorSuite {
  /** Rejects with a sentence and the end of the log if the emulators end without being stopped. */
  died: Promise<never>;
  /** Call once Firestore answers, so that its Java can be ended even if firebase-tools dies first. */
  noteProcesses(): Promise<void>;
  /** Stops the emulators one after the other and resolves when their process is gone. */
  stop(): Promise<void>;
  /** Ends every process at once, including Firestore's Java, which has a process group of its own. */
  kill(): Promise<void>;
}

/** Resolves when the process runs; the emulators answer some seconds later. Needs the functions bundle. */
export async function startEmulatorSuite(
  setup: DemoSetup,
  options: { keep: boolean },
): Promise<EmulatorSuite> {
  const jar = await wrapJar(await findFirestoreEmulator());
  const log = openSync(setup.logPath, 'w');
  const child = spawn(process.execPath, nodeArguments(setup, options.keep), {
    cwd: setup.folder,
    detached: true,
    env: emulatorEnvironment(jar, setup.folder),
    // stop-with-parent.ts notices over this channel that we are gone.
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return supervise(child, setup);
}

function nodeArguments(setup: DemoSetup, keep: boolean): string[] {
  return [
    '--import',
    pathToFileURL(join(import.meta.dirname, 'stop-with-parent.ts')).href,
    firebaseScript,
    'emulators:start',
    ...['--config', setup.configPath, '--project', demoProjectId],
    ...['--only', 'auth,firestore,functions,hosting'],
    ...(keep ? ['--import', setup.dataFolder] : []),
  ];
}

function emulatorEnvironment(firestoreJar: string, folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Helpers of firebase-tools start `node` by name and must find the version that runs us.
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    FIRESTORE_EMULATOR_BINARY_PATH: firestoreJar,
    METADATA_SERVER_DETECTION: 'none',
    // The list of functions passes through a file here; over HTTP, the default, it takes four seconds longer.
    FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: folder,
    // Suppresses the update notice and the question about usage data.
    CI: '1',
    NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
  };
}

function supervise(child: ChildProcess, setup: DemoSetup): EmulatorSuite {
  let stopping = false;
  let noted: number[] = [];
  const note = async (): Promise<void> => {
    // Without `ps` the processes cannot be noted.
    if (child.pid !== undefined) noted = await pidtree(child.pid, { root: true }).catch(() => noted);
  };
  const killAll = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await note();
    for (const pid of noted) killQuietly(pid);
    child.kill('SIGKILL');
  };
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(killAll);
  const died = exited.then((): Promise<never> => {
    if (stopping) return new Promise<never>(() => {});
    throw new ToolError(`The emulators stopped. ${logTail(setup.logPath)}`);
  });
  // A caller who awaits it learns of it; otherwise it must not end the process.
  died.catch(() => {});
  return {
    died,
    noteProcesses: note,
    kill: () => {
      stopping = true;
      return killAll();
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGINT');
      const timer = setTimeout(() => void killAll(), STOP_LIMIT_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** Processes that are already gone are no error. */
function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** The last lines of the log, under a heading, without the empty lines of firebase-tools. */
export function logTail(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.filter((line) => line.trim() !== '').slice(-TAIL_LINES);
  return `The end of ${path}:\n\n${last.join('\n')}`;
}
