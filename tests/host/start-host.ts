// Starts serving processes for tests: each is one instance with its own clock, and can be killed at will.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import { repoRoot } from '../../tools/emulators/repo-root.ts';
import { clockOffsetNow } from './test-time.ts';

export interface Host {
  readonly origin: string;
  /** What the process logged so far, one JSON object per line. */
  log(): string;
  stop(): Promise<void>;
}

/** Resolves when the instance answers. `functionsDir` is a folder built by `buildFunctions`. */
export function startHost({
  clockOffsetMs = clockOffsetNow(),
  functionsDir = join(repoRoot, 'functions/dist'),
}: {
  clockOffsetMs?: number;
  functionsDir?: string;
} = {}): Promise<Host> {
  const child = fork(join(repoRoot, 'tests/host/host-process.ts'), [functionsDir], {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      FUNCTIONS_EMULATOR: 'true',
      FIRESTORE_EMULATOR_HOST: inject('firestoreAddress'),
      GCLOUD_PROJECT: inject('projectId'),
      METADATA_SERVER_DETECTION: 'none',
      HOLDFAST_CLOCK_OFFSET_MS: String(clockOffsetMs),
      // Races want every slot of a day at once.
      HOLDFAST_LIMIT_HOLD_SHARE: 'off',
    },
  });
  let log = '';
  child.stdout?.on('data', (data: Buffer) => (log += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (log += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the host ended with code ${code}:\n${log}`)));
    child.once('message', (message: { port: number }) => {
      resolve({ origin: `http://127.0.0.1:${message.port}`, log: () => log, stop: () => stop(child) });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
