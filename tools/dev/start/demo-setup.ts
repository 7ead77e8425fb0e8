// Where one demo lives: its ports, its folders, and the firebase.json that is generated for it.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { takenPorts } from '../emulators/taken-ports.ts';
import { repoRoot, workFolder } from '../emulators/repo-root.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { emulatorOrigins } from '../host/emulator-facts.ts';
import { type HostingConfig, hostingWithEmulators } from '../host/hosting-with-emulators.ts';

/** The prefix `demo-` keeps firebase-tools off the network. */
export const demoProjectId = 'demo-holdfast';

export interface DemoSetup {
  hostingPort: number;
  functionsPort: number;
  firestorePort: number;
  authPort: number;
  hubPort: number;
  /** Serves the pages from sources under `--dev`. */
  devPort: number;
  /** Serves the stand-in of SendGrid and its inbox. */
  inboxPort: number;
  /** Every port that the demo binds. */
  ports: number[];
  configPath: string;
  /** Holds what this demo leaves behind; demos with different offsets share nothing. */
  folder: string;
  /** Where firebase-tools reads this demo's function settings, apart from other demos' settings. */
  settingsFolder: string;
  /** The pages, built for this demo's emulators. */
  pagesFolder: string;
  logPath: string;
  dataFolder: string;
}

interface EmulatorConfig {
  port?: number;
  websocketPort?: number;
}

interface FirebaseConfig {
  emulators: Record<string, EmulatorConfig | boolean>;
  functions: readonly object[];
  hosting: HostingConfig;
}

/** Reads firebase.json, moves its ports by `offset`, and writes the result where firebase-tools reads it. */
export async function prepareDemoSetup(options: { offset: number; dev: boolean }): Promise<DemoSetup> {
  const config: FirebaseConfig = JSON.parse(readFileSync(join(repoRoot, 'firebase.json'), 'utf8'));
  const emulators = Object.fromEntries(
    Object.entries(config.emulators).map(([name, value]) => [name, moved(value, options.offset)]),
  );
  const hostingPort = portOf(emulators, 'hosting');
  const devPort = hostingPort + 9;
  const inboxPort = hostingPort + 12;
  const ports = [...Object.values(emulators).flatMap(portsOf), inboxPort, ...(options.dev ? [devPort] : [])];
  await refuseTaken(ports);
  const folder = options.offset === 0 ? workFolder : join(workFolder, `offset-${options.offset}`);
  const settingsFolder = join(folder, 'functions-settings');
  await mkdir(settingsFolder, { recursive: true });
  const functions = config.functions.map((each) => ({
    ...each,
    configDir: relative(repoRoot, settingsFolder),
  }));
  const pagesFolder = join(folder, 'pages');
  const addresses = {
    auth: `127.0.0.1:${portOf(emulators, 'auth')}`,
    firestore: `127.0.0.1:${portOf(emulators, 'firestore')}`,
  };
  const hosting = hostingWithEmulators(config.hosting, {
    pages: pagesFolder,
    origins: emulatorOrigins(addresses),
  });
  const configPath = join(repoRoot, '.firebase.demo.json');
  await writeFile(configPath, `${JSON.stringify({ ...config, emulators, functions, hosting }, null, 2)}\n`);
  return {
    hostingPort,
    functionsPort: portOf(emulators, 'functions'),
    firestorePort: portOf(emulators, 'firestore'),
    authPort: portOf(emulators, 'auth'),
    hubPort: portOf(emulators, 'hub'),
    devPort,
    inboxPort,
    ports,
    configPath,
    folder,
    settingsFolder,
    pagesFolder,
    logPath: join(folder, 'emulators.log'),
    dataFolder: join(folder, 'demo-data'),
  };
}

/** True if an earlier run left data for `--keep`. */
export function hasKeptData(setup: DemoSetup): boolean {
  return existsSync(join(setup.dataFolder, 'firebase-export-metadata.json'));
}

async function refuseTaken(ports: readonly number[]): Promise<void> {
  const tooHigh = ports.find((port) => port > 65_535);
  if (tooHigh !== undefined)
    throw new ToolError(`Port ${tooHigh} does not exist. Use a smaller --port-offset.`);
  const taken = await takenPorts(ports);
  if (taken.length === 0) return;
  throw new ToolError(
    `${taken.length === 1 ? 'Port' : 'Ports'} ${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} taken, ` +
      'perhaps by another demo. Stop it, or move this one with: npm start -- --port-offset 100',
  );
}

function moved(value: EmulatorConfig | boolean, offset: number): EmulatorConfig | boolean {
  if (typeof value === 'boolean') return value;
  return {
    ...value,
    ...(value.port === undefined ? {} : { port: value.port + offset }),
    ...(value.websocketPort === undefined ? {} : { websocketPort: value.websocketPort + offset }),
  };
}

function portsOf(value: EmulatorConfig | boolean): number[] {
  if (typeof value === 'boolean') return [];
  return [value.port, value.websocketPort].filter((port) => port !== undefined);
}

function portOf(emulators: FirebaseConfig['emulators'], name: string): number {
  const value = emulators[name];
  const port = typeof value === 'object' ? value.port : undefined;
  if (port === undefined) throw new ToolError(`firebase.json must name a port for the ${name} emulator.`);
  return port;
}
