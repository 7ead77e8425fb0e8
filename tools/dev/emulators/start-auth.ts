// Starts the Auth emulator of firebase-tools alone, for tests that sign providers in.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaNode } from 'execa';
import getPort from 'get-port';
import pWaitFor from 'p-wait-for';
import { firebaseScript } from './firebase-tools.ts';

const host = '127.0.0.1';

export interface RunningAuth {
  /** `host:port`, the form that `FIREBASE_AUTH_EMULATOR_HOST` takes. */
  readonly address: string;
  /** Ends the process and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Resolves when the emulator answers; rejects with its log if it ends or stays silent. */
export async function startAuth({ projectId }: { projectId: string }): Promise<RunningAuth> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-auth-'));
  const port = await getPort({ host });
  const emulators = {
    auth: { host, port },
    hub: { host, port: await getPort({ host }) },
    logging: { host, port: await getPort({ host }) },
    ui: { enabled: false },
    singleProjectMode: false,
  };
  await writeFile(join(folder, 'firebase.json'), JSON.stringify({ emulators }));
  const child = execaNode(firebaseScript, ['emulators:start', '--only', 'auth', '--project', projectId], {
    cwd: folder,
    env: { CI: '1', NO_UPDATE_NOTIFIER: '1', METADATA_SERVER_DETECTION: 'none' },
    stdin: 'ignore',
    all: true,
    ipc: false,
    killSignal: 'SIGKILL',
    reject: false,
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await child;
    await rm(folder, { recursive: true, force: true });
  };
  let over = false;
  void child.then(() => (over = true));
  const ready = () => answers(port).then((yes) => yes || over);
  await pWaitFor(ready, { interval: 100, timeout: { milliseconds: 60_000, fallback: () => undefined } });
  if (await answers(port)) return { address: `${host}:${port}`, stop };
  await stop();
  throw new Error(`The Auth emulator did not start. Its output:\n${(await child).all}`);
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://${host}:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}
