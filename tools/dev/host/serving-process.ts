// Starts one serving process and returns its origin, for tests (through `startHost`) and for the torture.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { execaNode } from 'execa';
import { repoRoot } from '../emulators/repo-root.ts';

export interface Host {
  readonly origin: string;
  /** What the process has logged so far, one JSON object per line. */
  log(): string;
  /** Kills the process, as a platform may at any moment; resolves when it is gone. */
  stop(): Promise<void>;
}

export interface ServingOptions {
  readonly clockOffsetMs: number;
  /** A folder built by `buildFunctions`. */
  readonly functionsDir: string;
  /** `host:port` of the Firestore emulator. */
  readonly firestoreAddress: string;
  readonly projectId: string;
  /** Further environment variables of the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called once when the process ends after it has answered, whatever the cause. */
  readonly onEnd?: () => void;
}

/** One key for all instances of a run, as in a deployment. */
const manageLinkKeys = `test:${randomBytes(32).toString('base64url')}`;

/** Resolves when the instance answers; rejects with its log if it ends first. It ends with its parent. */
export async function startServingProcess(options: ServingOptions): Promise<Host> {
  const child = execaNode(join(repoRoot, 'tools/dev/host/host-process.ts'), [options.functionsDir], {
    nodeOptions: ['--no-warnings'],
    stdin: 'ignore',
    all: true,
    buffer: { all: false, ipc: false },
    killSignal: 'SIGKILL',
    reject: false,
    env: {
      FUNCTIONS_EMULATOR: 'true',
      // As deployed; in test mode the web server would not log its errors.
      NODE_ENV: 'production',
      FIRESTORE_EMULATOR_HOST: options.firestoreAddress,
      GCLOUD_PROJECT: options.projectId,
      METADATA_SERVER_DETECTION: 'none',
      MANAGE_LINK_KEYS: manageLinkKeys,
      HOLDFAST_CLOCK_OFFSET_MS: String(options.clockOffsetMs),
      // Race tests book every slot of a day at once.
      HOLDFAST_LIMIT_HOLD_SHARE: 'off',
      ...options.env,
    },
  });
  let log = '';
  child.all.on('data', (data: Buffer) => (log += data.toString()));
  const ended = child.then(({ exitCode }) => {
    options.onEnd?.();
    return exitCode;
  });
  const port = await Promise.race([child.getOneMessage(), ended.then(() => null)]).catch(() => null);
  if (typeof port !== 'number') throw new Error(`the host ended with code ${await ended}:\n${log}`);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, log: () => log, stop };
}
