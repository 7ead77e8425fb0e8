// `npm run provider`: puts a page from a file into a Firebase project, until the dashboard can do it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { ToolError } from '../emulators/tool-error.ts';
import { readPageFile } from './read-page-file.ts';
import { savePage } from './save-page.ts';

const usage = `Puts a provider's page from a file into a Firebase project, or changes it.

  npm run provider -- --project my-project --uid <id> --file my-page.json

<id> is the provider's id in Firebase Authentication. docs/example-page.json is such a file.
Sign in once before: gcloud auth application-default login
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { project: { type: 'string' }, uid: { type: 'string' }, file: { type: 'string' } },
  });
  const { project, uid, file } = values;
  if (project === undefined || file === undefined || uid === undefined) {
    process.stdout.write(usage);
    process.exitCode = 2;
    return;
  }
  if (!/^[^/\s]{1,128}$/.test(uid)) throw new ToolError(`'${uid}' is not the id of an account.`);
  const page = readPageFile(await readFile(file, 'utf8'));
  await savePage(getFirestore(initializeApp({ projectId: project })), uid, page);
  process.stdout.write(`Saved: https://${project}.web.app/${page.slug}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof ToolError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
