// Starts the Firestore emulator alone, for tests: one Java process on a free port, ready in about a second.
import { type ChildProcess, spawn } from 'node:child_process';
import { findFirestoreEmulator } from './find-firestore-emulator.ts';
import { freePort } from './free-ports.ts';
import { repoRoot } from './repo-root.ts';

const HOST = '127.0.0.1';
const READY_LINE = 'Dev App Server is now running';
const START_LIMIT_MS = 30_000;
/** A port chosen as free can be taken by somebody else before Java binds it. */
const ATTEMPTS = 3;

export interface StartFirestoreOptions {
  projectId: string;
  /** Security rules to load; without them the emulator allows everything. Taken from the repository's root. */
  rulesPath?: string;
}

export interface RunningFirestore {
  host: string;
  port: number;
  /** Everything the emulator has printed so far. */
  log(): string;
  /** Ends the process and resolves when it is gone; calling it again does nothing. */
  stop(): Promise<void>;
}

/** Resolves when the emulator answers requests; rejects with its log when it ends or stays silent instead. */
export async function startFirestore(options: StartFirestoreOptions): Promise<RunningFirestore> {
  const { javaArgs } = await findFirestoreEmulator();
  for (let attempt = 1; ; attempt += 1) {
    const started = await attemptStart(javaArgs, options, await freePort());
    if ('running' in started) return started.running;
    if (attempt >= ATTEMPTS || !/already in use|failed to bind/i.test(started.log)) {
      throw new Error(`The Firestore emulator did not start. It printed:\n${started.log}`);
    }
  }
}

async function attemptStart(
  javaArgs: readonly string[],
  options: StartFirestoreOptions,
  port: number,
): Promise<{ running: RunningFirestore } | { log: string }> {
  const rules = options.rulesPath === undefined ? [] : ['--rules', options.rulesPath];
  const child = spawn(
    'java',
    [
      // The serial collector and the first compiler start faster and leave the second core to the tests.
      ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Duser.language=en'],
      ...javaArgs,
      ...['--host', HOST, '--port', String(port), '--project_id', options.projectId],
      ...rules,
    ],
    {
      cwd: repoRoot,
      detached: true,
      env: { ...process.env, METADATA_SERVER_DETECTION: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  }).then(() => void process.removeListener('exit', killAtExit));

  const ready = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), START_LIMIT_MS);
    const settle = (value: boolean): void => {
      clearTimeout(timer);
      resolve(value);
    };
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      if (log.includes(READY_LINE)) settle(true);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => settle(false));
  });
  const stop = (): Promise<void> => end(child, ended);
  if ((await ready) && (await answers(port))) {
    return { running: { host: HOST, port, log: () => log, stop } };
  }
  await stop();
  return { log };
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://${HOST}:${port}/`);
  await response.body?.cancel();
  return response.ok;
}

/** Asked politely it takes a second to say goodbye; it has nothing to save. */
async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
