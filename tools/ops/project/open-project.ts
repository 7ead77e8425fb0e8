// Opens the Firebase project of a tool: a real one with the person's own sign-in, or the emulators.
import { type App, applicationDefault, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { UsageError } from '../../dev/command/parse-command.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';

export interface OpenProject {
  readonly id: string;
  readonly app: App;
  readonly db: Firestore;
  /** `host:port` of the Firestore emulator; undefined for a real project. */
  readonly emulator: string | undefined;
}

/**
 * Checks the connection first, to fail with one sentence and not after retries. Throws a `ToolError` without
 * a sign-in or emulator, or when the id belongs to the other side.
 */
export async function openProject(id: string): Promise<OpenProject> {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  // Asking the network for Google's metadata server takes seconds and prints warnings; the machine knows.
  process.env['METADATA_SERVER_DETECTION'] ??= emulator === undefined ? 'bios-only' : 'none';
  // A person's own sign-in has no quota project, and Authentication refuses calls without one.
  process.env['GOOGLE_CLOUD_QUOTA_PROJECT'] ??= id;
  if (emulator !== undefined) await askEmulator(emulator);
  else if (id.startsWith('demo-')) throw new ToolError(emulatorsOnly(id));
  else await applicationDefault().getAccessToken();
  const app = initializeApp({ projectId: id });
  return { id, app, db: getFirestore(app), emulator };
}

async function askEmulator(address: string): Promise<void> {
  const answered = await fetch(`http://${address}/`).catch(() => null);
  if (answered?.ok === true) return;
  throw new ToolError(
    `No Firestore emulator responds at ${address}, the address in FIRESTORE_EMULATOR_HOST. Is the demo running?`,
  );
}

function emulatorsOnly(id: string): string {
  return (
    `${id} exists only in the emulators. Put FIRESTORE_EMULATOR_HOST=127.0.0.1:<port> before the command; ` +
    'npm start prints that line.'
  );
}

/** The project that a command names. Throws a `UsageError` when it names none. */
export function requireProject(command: string, given: string | undefined): string {
  if (given === undefined) {
    throw new UsageError(
      `Which project? Add its id: ${command} -- --project my-shop (npm start prints the line for the demo).`,
    );
  }
  if (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(given)) return given;
  throw new UsageError(`--project needs the id of your Firebase project, not '${given}'.`);
}
