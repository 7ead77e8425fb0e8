// Opens a headless Chromium without a download: the machine's own if it has one, otherwise the one from npm.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import npmChromium from '@sparticuz/chromium';
import { ToolError } from '../emulators/tool-error.ts';

/** Not the argument list of the npm package, which would hide faults and crashes on a second page. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  // Requests that no test watches (a prefetch, a worker) cannot reach an outside address either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const PROGRAM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PROGRAM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The caller closes the browser. Throws a `ToolError` when neither browser can run. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installedChromium() ?? (await unpackedChromium());
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

function installedChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name)));
  const candidates = [...(named ? [named] : []), chromium.executablePath(), ...onPath, ...PROGRAM_PATHS];
  return candidates.find((path) => path !== '' && existsSync(path));
}

async function unpackedChromium(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium.executablePath();
  throw new ToolError(
    'No Chromium was found on this machine. Install Google Chrome or run: npx playwright-core install chromium',
  );
}
