// The deployed bundle works alone: installed from its package.json in an empty folder, discovered by the SDK.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFunctions } from '../../tools/dev/build/build-functions.ts';
import { region } from '../../functions/src/region.ts';
import { functionRewrites } from '../../tools/dev/host/hosting.ts';

interface Manifest {
  endpoints: Record<
    string,
    {
      region: string[];
      scheduleTrigger?: { schedule: string };
      callableTrigger?: object;
      eventTrigger?: object;
      secretEnvironmentVariables?: unknown[];
    }
  >;
  params?: { name: string; type: string; default?: string }[];
}

const run = promisify(execFile);
let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-artifact-'));
  await buildFunctions({ outDir: folder });
  await inFolder('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev']);
  manifest = await discovered();
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the SDK discovers exactly the expected functions, each in the one region', () => {
  const found = Object.entries(manifest.endpoints).map(([name, { region }]) => ({ name, region }));
  expect(found).toEqual([
    { name: 'audit', region: [region] },
    { name: 'bookingsFeed', region: [region] },
    { name: 'client', region: [region] },
    { name: 'deliverMail', region: [region] },
    { name: 'provider', region: [region] },
    { name: 'sendReminders', region: [region] },
    { name: 'sendgridEvents', region: [region] },
    { name: 'sweep', region: [region] },
  ]);
  expect(manifest.endpoints['client']?.callableTrigger).toBeDefined();
  expect(manifest.endpoints['sweep']?.scheduleTrigger).toMatchObject({ schedule: '*/5 * * * *' });
  expect(manifest.endpoints['sendReminders']?.scheduleTrigger).toMatchObject({ schedule: '*/5 * * * *' });
  expect(manifest.endpoints['deliverMail']?.eventTrigger).toMatchObject({
    eventType: 'google.cloud.firestore.document.v1.created',
    eventFilterPathPatterns: { document: 'outbox/{row}' },
    // Only the sweep tries again.
    retry: false,
  });
});

test('deploying asks for two secrets, each given to those who need it, and for settings of mail that may stay empty', () => {
  expect(manifest.params?.map(({ name, type, default: fallback }) => [name, type, fallback])).toEqual([
    ['MANAGE_LINK_KEYS', 'secret', undefined],
    ['SENDGRID_API_KEY', 'secret', undefined],
    ['MAIL_FROM', 'string', ''],
    ['SITE_ORIGIN', 'string', ''],
    ['SENDGRID_WEBHOOK_KEY', 'string', ''],
  ]);
  const secretsOf = (name: string) => manifest.endpoints[name]?.secretEnvironmentVariables ?? [];
  const [links, sendgrid] = [{ key: 'MANAGE_LINK_KEYS' }, { key: 'SENDGRID_API_KEY' }];
  expect(secretsOf('client')).toEqual([links]);
  for (const name of ['deliverMail', 'provider', 'sweep']) expect(secretsOf(name)).toEqual([links, sendgrid]);
  for (const name of ['audit', 'bookingsFeed', 'sendReminders', 'sendgridEvents'])
    expect(secretsOf(name)).toEqual([]);
});

test('Hosting sends calls to functions that exist, in the region where they are', () => {
  const rewrites = functionRewrites();
  expect(rewrites.length).toBeGreaterThan(0);
  for (const { functionId, region } of rewrites) {
    expect(manifest.endpoints[functionId]?.region).toEqual([region]);
  }
});

test('loading the bundle loads neither Google APIs nor SendGrid', async () => {
  const packages = [...(await loadedPackages()), ...inlinedPackages()];
  // Both ways of looking must find what is there; otherwise finding nothing would prove nothing.
  expect(packages).toEqual(expect.arrayContaining(['firebase-functions', 'zod']));
  expect(packages.filter((name) => name.startsWith('googleapis') || name.startsWith('@sendgrid'))).toEqual(
    [],
  );
});

/** Runs a program in the folder with this test's Node, and with nothing of the repository in sight. */
function inFolder(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  return run(program, [...args], {
    cwd: folder,
    env: { ...process.env, PATH: path, NODE_PATH: '', METADATA_SERVER_DETECTION: 'none', ...env },
    shell: process.platform === 'win32',
  });
}

/** Asks the SDK in the folder what `firebase deploy` asks it, and returns its answer. */
async function discovered(): Promise<Manifest> {
  const answerPath = join(folder, 'manifest.json');
  await inFolder(process.execPath, ['node_modules/firebase-functions/lib/bin/firebase-functions.js'], {
    FUNCTIONS_CONTROL_API: 'true',
    FUNCTIONS_MANIFEST_OUTPUT_PATH: answerPath,
    GCLOUD_PROJECT: 'demo-holdfast',
  });
  return JSON.parse(readFileSync(answerPath, 'utf8'));
}

/** The names of the installed packages that an import of the bundle really loads. */
async function loadedPackages(): Promise<string[]> {
  const script = `
    const { registerHooks } = await import('node:module');
    const urls = new Set();
    registerHooks({ load(url, context, next) { urls.add(url); return next(url, context); } });
    await import('./index.js');
    process.stdout.write(JSON.stringify([...urls]));
  `;
  const { stdout } = await inFolder(process.execPath, ['--input-type=module', '--eval', script], {
    GCLOUD_PROJECT: 'demo-holdfast',
  });
  const urls: string[] = JSON.parse(stdout);
  return packagesOf(urls);
}

/** The names of the packages that the bundle contains. */
function inlinedPackages(): string[] {
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(join(folder, 'index.js.map'), 'utf8'));
  return packagesOf(sources);
}

function packagesOf(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}
