// Finds the Firestore emulator on this machine, or fetches it as firebase-tools does.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execaNode } from 'execa';
import { firebaseScript, firebaseToolsFolder } from './firebase-tools.ts';
import { requireJava } from './require-java.ts';
import { ToolError } from './tool-error.ts';

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** An emulator that runs as `java <javaArgs> <emulator options>`. */
export interface FirestoreEmulator {
  jarPath: string;
  javaArgs: string[];
  /** Undefined when `java -jar` works; otherwise the class to start, for jars whose manifest names none. */
  mainClass: string | undefined;
}

/**
 * Tries FIRESTORE_EMULATOR_BINARY_PATH, the cache of firebase-tools, the Google Cloud CLI, then a download.
 * Throws a `ToolError` without Java or emulator.
 */
export async function findFirestoreEmulator(): Promise<FirestoreEmulator> {
  await requireJava();
  const named = process.env['FIRESTORE_EMULATOR_BINARY_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new ToolError(`FIRESTORE_EMULATOR_BINARY_PATH names ${named}, but there is no such file.`);
    }
    return startedAsJar(named);
  }
  const cached = firebaseToolsJar();
  if (existsSync(cached)) return startedAsJar(cached);
  const bundled = cloudCliJar();
  if (bundled !== undefined) {
    return { jarPath: bundled, javaArgs: ['-cp', bundled, MAIN_CLASS], mainClass: MAIN_CLASS };
  }
  await download();
  if (!existsSync(cached))
    throw new ToolError(`firebase-tools downloaded no Firestore emulator to ${cached}.`);
  return startedAsJar(cached);
}

function startedAsJar(jarPath: string): FirestoreEmulator {
  return { jarPath, javaArgs: ['-jar', jarPath], mainClass: undefined };
}

/** Where the installed version of firebase-tools keeps (or would put) its jar. */
function firebaseToolsJar(): string {
  const listing = join(firebaseToolsFolder, 'lib/emulator/downloadableEmulatorInfo.json');
  const fileName = /cloud-firestore-emulator-v[\d.]+\.jar(?=")/.exec(readFileSync(listing, 'utf8'))?.[0];
  if (fileName === undefined) throw new Error(`${listing} names no Firestore emulator.`);
  const cache = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return join(cache, fileName);
}

/** The Cloud CLI's own jar, two levels above the real path of `gcloud`, if that component is installed. */
function cloudCliJar(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const gcloud = join(folder, 'gcloud');
    if (folder === '' || !existsSync(gcloud)) continue;
    const sdkRoot = dirname(dirname(realpathSync(gcloud)));
    const jar = join(sdkRoot, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar');
    if (existsSync(jar)) return jar;
  }
  return undefined;
}

async function download(): Promise<void> {
  const { failed } = await execaNode(firebaseScript, ['setup:emulators:firestore'], {
    stdio: 'inherit',
    ipc: false,
    reject: false,
  });
  if (failed) {
    throw new ToolError(
      'No Firestore emulator is installed, and downloading it failed. Check your connection and run: npx firebase setup:emulators:firestore',
    );
  }
}
