// Starts the Auth emulator alone, for tests that sign providers in: part of firebase-tools, one Node process on free ports.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firebaseScript } from './firebase-tools.ts';
import { freePorts } from './free-ports.ts';

const HOST = '127.0.0.1';
const READY_LIMIT_MS = 60_000;
const ASK_EVERY_MS = 100;

export interface RunningAuth {
  /** `host:port`, as `FIREBASE_AUTH_EMULATOR_HOST` wants it. */
  readonly address: string;
  /** Ends the process and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Resolves when the emulator answers; rejects with its log when it ends or stays silent instead. */
export async function startAuth({ projectId }: { projectId: string }): Promise<RunningAuth> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-auth-'));
  const [auth = 0, hub = 0, logging = 0] = await freePorts(3);
  const port = (number: number) => ({ host: HOST, port: number });
  const emulators = {
    auth: port(auth),
    hub: port(hub),
    logging: port(logging),
    ui: { enabled: false },
    singleProjectMode: false,
  };
  await writeFile(join(folder, 'firebase.json'), JSON.stringify({ emulators }));
  const child = spawn(
    process.execPath,
    [firebaseScript, 'emulators:start', '--only', 'auth', '--project', projectId],
    {
      cwd: folder,
      env: { ...process.env, CI: '1', NO_UPDATE_NOTIFIER: '1', METADATA_SERVER_DETECTION: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (data: Buffer) => (log += data.toString()));
  child.stderr.on('data', (data: Buffer) => (log += data.toString()));
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const stop = async (): Promise<void> => {
    await end(child);
    process.removeListener('exit', killAtExit);
    await rm(folder, { recursive: true, force: true });
  };
  const giveUpAt = performance.now() + READY_LIMIT_MS;
  while (!(await answers(auth))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      await stop();
      throw new Error(`The Auth emulator did not start. It printed:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return { address: `${HOST}:${auth}`, stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://${HOST}:${port}/`)).ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGKILL');
  await gone;
}
