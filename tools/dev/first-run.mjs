// Runs before every npm script, under any Node: installs the packages when they are missing or outdated.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.holdfast-installed');
const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) fail(oldNode());
if (!existsSync(lockFile)) fail('package-lock.json is missing; run: git checkout package-lock.json');

const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
// npm's own record of the installation proves too little: `npm ci --dry-run` writes it as well.
const isInstalled = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
if (!isInstalled || !existsSync(node24)) install();

function install() {
  const startedAt = Date.now();
  console.log('Installing the packages of package-lock.json; the first time this takes about a minute.');
  // Hides engine warnings: the scripts that need Node 24 get it.
  const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  // Later runs install only changes: `npm ci` would first remove the Node that may be running this.
  const installed = existsSync(node24) ? npm('install', '--no-save', ...quiet) : npm('ci', ...quiet);
  // The only install script that matters fetches Node 24; another one would compile C++ for minutes.
  if (!installed || !npm('rebuild', 'node', '--loglevel=error')) {
    fail(
      'Installing failed; see above. Check your connection to the package registry and try again, or run: npm install',
    );
  }
  if (!existsSync(node24))
    fail('npm did not run the install script of the package "node"; run: npm rebuild node');
  writeFileSync(stampFile, wanted);
  console.log(`Packages installed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}

/** Runs the npm that runs us, and returns whether it succeeded. */
function npm(...args) {
  const script = process.env.npm_execpath;
  const { status } = script
    ? spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function oldNode() {
  return `Holdfast needs Node ${OLDEST_NODE} or newer to install itself, but this is ${process.versions.node}.`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
