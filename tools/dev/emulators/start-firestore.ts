// Starts the Firestore emulator alone, for tests: one Java process on a free port, ready in about a second.
import { execa } from 'execa';
import getPort from 'get-port';
import pWaitFor from 'p-wait-for';
import { findFirestoreEmulator } from './find-firestore-emulator.ts';
import { repoRoot } from './repo-root.ts';

const host = '127.0.0.1';
const readyLine = 'Dev App Server is now running';
/** Another process can take a free port before Java binds it, so the start is tried again. */
const attempts = 3;

export interface StartFirestoreOptions {
  projectId: string;
  /** The security rules to load, relative to the root; without them the emulator allows everything. */
  rulesPath?: string;
}

export interface RunningFirestore {
  host: string;
  port: number;
  /** Ends the process and resolves when it is gone; a second call does nothing. */
  stop(): Promise<void>;
}

/** Resolves when the emulator answers; rejects with its log if it ends or stays silent. */
export async function startFirestore(options: StartFirestoreOptions): Promise<RunningFirestore> {
  const { javaArgs } = await findFirestoreEmulator();
  for (let attempt = 1; ; attempt += 1) {
    const started = await attemptStart(javaArgs, options, await getPort({ host }));
    if (typeof started !== 'string') return started;
    if (attempt >= attempts || !/already in use|failed to bind/i.test(started)) {
      throw new Error(`The Firestore emulator did not start. Its output:\n${started}`);
    }
  }
}

/** The log of a start that failed. */
async function attemptStart(
  javaArgs: readonly string[],
  options: StartFirestoreOptions,
  port: number,
): Promise<RunningFirestore | string> {
  const child = execa(
    'java',
    [
      // The serial collector and the first compiler start faster and leave the second core to the tests.
      ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Duser.language=en'],
      ...javaArgs,
      ...['--host', host, '--port', String(port), '--project_id', options.projectId],
      ...(options.rulesPath === undefined ? [] : ['--rules', options.rulesPath]),
    ],
    {
      cwd: repoRoot,
      env: { METADATA_SERVER_DETECTION: 'none' },
      stdin: 'ignore',
      all: true,
      // A polite request takes a second, and the emulator has nothing to save.
      killSignal: 'SIGKILL',
      reject: false,
    },
  );
  let log = '';
  let over = false;
  void child.then(() => (over = true));
  child.all.on('data', (data: Buffer) => (log += data.toString()));
  await pWaitFor(() => over || log.includes(readyLine), {
    timeout: { milliseconds: 30_000, fallback: () => undefined },
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await child;
  };
  if (log.includes(readyLine) && (await fetch(`http://${host}:${port}/`)).ok) return { host, port, stop };
  await stop();
  return log;
}
