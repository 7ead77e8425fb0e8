// What stops `npm run deploy`, and why: the real firebase-tools against a stand-in for Google's APIs.
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { region } from '../../functions/src/region.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

type Answer = readonly [status: number, body: object];

/** A region other than the one this copy is deployed to. */
const elsewhere = region === 'asia-south1' ? 'asia-south2' : 'asia-south1';
const run = randomBytes(4).toString('hex');
const projectOf = (kind: string) => `${kind}-${run}`;
const settingsPath = (project: string) => join(repoRoot, `functions/.env.${project}`);

/**
 * What Google's APIs answer for one project, by a piece of the path. All other answers are the usual ones.
 */
const worlds: Readonly<Record<string, readonly [piece: string, answer: Answer][]>> = {
  whole: [],
  faraway: [['/databases/', [200, { name: 'd', locationId: elsewhere }]]],
  keyless: [
    [
      '/secrets/MANAGE_LINK_KEYS',
      [404, { error: { code: 404, message: 'Secret [projects/1/secrets/MANAGE_LINK_KEYS] not found.' } }],
    ],
  ],
};

let google: Server;
let origin: string;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'holdfast-deploy-'));
  google = createServer((request, response) => {
    const [status, body] = answerOf(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    google.listen(0, '127.0.0.1', resolve);
  });
  const address = google.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  google.close();
  await rm(home, { recursive: true, force: true });
  for (const kind of ['nobody', ...Object.keys(worlds)])
    rmSync(settingsPath(projectOf(kind)), { force: true });
});

test('stops before anything slow, with what to do and with firebase’s own sentence', async () => {
  const project = projectOf('keyless');
  writeFileSync(settingsPath(project), 'MAIL_FROM=a@example.com\nSITE_ORIGIN=\nSENDGRID_WEBHOOK_KEY=k\n');
  const { code, stdout, stderr } = await deploy(project, ['--dry-run']);
  expect(code).toBe(1);
  expect(stderr).toContain(`npx firebase functions:secrets:set MANAGE_LINK_KEYS --project ${project}`);
  expect(stderr.split('firebase says: ')[1]).toContain('HTTP Error: 404, Secret [projects/1');
  expect(stdout).not.toMatch(/check|Building/);
});

test('says everything that is missing at once: the settings file, and a database far away', async () => {
  const { code, stdout, stderr } = await deploy(projectOf('faraway'), ['--dry-run']);
  expect(code).toBe(1);
  expect(stdout).toContain('SENDGRID_WEBHOOK_KEY=\n');
  expect(stdout).toContain(`npm run deploy -- --project ${projectOf('faraway')} --write-settings`);
  expect(stderr).toContain(`npm run region -- ${elsewhere}`);
});

test('writes the settings file when told to, goes through, and says in large letters what no mail means', async () => {
  const project = projectOf('whole');
  const args = ['--dry-run', '--skip-check', '--write-settings'];
  const { code, stdout, stderr } = await deploy(project, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readFileSync(settingsPath(project), 'utf8')).toMatch(/^MAIL_FROM=$/m);
  expect(stdout.trim().split('\n').slice(-8).join('\n')).toContain('NO MAIL: YOU WILL NOT HEAR OF BOOKINGS.');
  expect(stdout).toContain('The next step would be: firebase deploy');
});

test('says that nobody is signed in, and leaves a settings file that is there as it is', async () => {
  const project = projectOf('nobody');
  writeFileSync(settingsPath(project), 'MAIL_FROM=mine@example.com\n');
  const { code, stderr } = await deploy(project, ['--write-settings'], { FIREBASE_TOKEN: undefined });
  expect(code).toBe(1);
  expect(stderr).toContain('You are not signed in to Firebase on this machine. Run: npx firebase login\n');
  expect(readFileSync(settingsPath(project), 'utf8')).toBe('MAIL_FROM=mine@example.com\n');
});

function answerOf({ url = '' }: IncomingMessage): Answer {
  if (url.includes('/oauth2/')) return [200, { access_token: 'token', expires_in: 3_600 }];
  const kind = /projects\/(?<kind>[a-z]+)-/.exec(url)?.groups?.['kind'] ?? '';
  const special = worlds[kind]?.find(([piece]) => decodeURIComponent(url).includes(piece));
  if (special) return special[1];
  if (url.includes('/databases/')) return [200, { name: 'd', locationId: region }];
  if (url.includes('/services/')) return [200, { state: 'ENABLED' }];
  return [200, { versions: [{ name: `projects/p/secrets/S/versions/1`, state: 'ENABLED' }] }];
}

function deploy(project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    [join(repoRoot, 'tools/ops/deploy/deploy.ts'), '--project', project, ...args],
    {
      cwd: repoRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...{ PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: home, CI: '1' },
        ...{ METADATA_SERVER_DETECTION: 'none', FIREBASE_TOKEN: 'refresh', FIREBASE_TOKEN_URL: origin },
        ...{ FIRESTORE_URL: origin, FIREBASE_RESOURCEMANAGER_URL: origin },
        ...{ FIREBASE_SERVICE_USAGE_URL: origin, CLOUD_SECRET_MANAGER_URL: origin },
        ...env,
      },
    },
  );
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
