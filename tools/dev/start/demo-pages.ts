// The demo's addresses as a person reads them, and the checks that they work.
import { region } from '../../../functions/src/region.ts';
import { ToolError } from '../emulators/tool-error.ts';
import { ada, grace } from '../seed/demo-providers.ts';
import { type DemoSetup, demoProjectId } from './demo-setup.ts';

const demoProviders = [ada.document, grace.document];

/** The links printed at the end, one line each. */
export function linkLines(setup: DemoSetup, options: { dev: boolean }): string {
  const origin = hostingOrigin(setup);
  const lines = demoProviders.map(({ name, slug }) => [`Book ${name}`, `${origin}/${slug}`]);
  lines.push(['Dashboard of Ada and Grace', `${origin}/dashboard`]);
  lines.push(['Inbox', inboxOrigin(setup)]);
  if (options.dev) {
    lines.push(['Book from sources, live', `http://127.0.0.1:${setup.devPort}/${demoProviders[0]?.slug}`]);
  }
  lines.push(['Emulator log', setup.logPath]);
  return lines.map(([what = '', where]) => `  ${what.padEnd(26)} ${where}\n`).join('');
}

/** What the owner's tools need to work on this demo, and the ports for all other programs. */
export function toolLines(setup: DemoSetup): string {
  const hosts = [
    `FIRESTORE_EMULATOR_HOST=127.0.0.1:${setup.firestorePort}`,
    `FIREBASE_AUTH_EMULATOR_HOST=127.0.0.1:${setup.authPort}`,
  ].join(' ');
  const ports = [
    `hosting ${setup.hostingPort}`,
    `functions ${setup.functionsPort}`,
    `firestore ${setup.firestorePort}`,
    `auth ${setup.authPort}`,
  ].join(', ');
  return (
    `  ${'Project'.padEnd(26)} ${demoProjectId}\n` +
    `  ${'Emulator ports'.padEnd(26)} ${ports}\n\n` +
    `To run npm run audit or npm run provider against this demo, put its addresses before the command:\n` +
    `  ${hosts} npm run audit -- --project ${demoProjectId}\n`
  );
}

export function hostingOrigin(setup: DemoSetup): string {
  return `http://127.0.0.1:${setup.hostingPort}`;
}

/** The functions emulator's address of one function; for a schedule the name ends in `-0`. */
export function functionUrl(setup: DemoSetup, name: string): string {
  return `http://127.0.0.1:${setup.functionsPort}/${demoProjectId}/${region}/${name}`;
}

function inboxOrigin(setup: DemoSetup): string {
  return `http://127.0.0.1:${setup.inboxPort}`;
}

/** True if the Firestore emulator takes requests. */
export async function firestoreAnswers(setup: DemoSetup): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${setup.firestorePort}/`)).ok;
}

/** True if the Auth emulator takes requests. */
export async function authAnswers(setup: DemoSetup): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${setup.authPort}/`)).ok;
}

/** True if hosting takes requests and the functions emulator has loaded the bundle. */
export async function suiteAnswers(setup: DemoSetup): Promise<boolean> {
  await fetch(hostingOrigin(setup), { method: 'HEAD' });
  // A request to a function that is not loaded yet would fill the log with refusals.
  const response = await fetch(`http://127.0.0.1:${setup.functionsPort}/backends`);
  const { backends }: { backends: { functionTriggers: unknown[] }[] } = await response.json();
  return backends.some(({ functionTriggers }) => functionTriggers.length > 0);
}

/** True if the first provider's booking page opens through hosting, as in a browser. Throws a refusal. */
export async function bookingPageOpens(setup: DemoSetup): Promise<boolean> {
  const page = await fetch(`${hostingOrigin(setup)}/${ada.document.slug}`);
  // Another build may empty the folder for a moment.
  if (!page.ok) return false;
  const response = await fetch(`${hostingOrigin(setup)}/api/client`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { op: 'openBookingPage', input: { slug: ada.document.slug } } }),
  });
  const answer: { result?: unknown; error?: { details?: { reason?: string } } } = await response.json();
  const reason = answer.error?.details?.reason;
  if (reason !== undefined) {
    throw new ToolError(`The demo's booking page was refused (${reason}). See ${setup.logPath}.`);
  }
  return answer.result !== undefined;
}
