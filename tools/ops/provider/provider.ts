// `npm run provider`: checks a page file and saves it in a Firebase project, for those who prefer a file.
import { readFile } from 'node:fs/promises';
import { instant } from '@holdfast/contract/time/instant.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { UsageError } from '../../dev/command/parse-command.ts';
import { openProject, requireProject } from '../project/open-project.ts';
import { isDocumentName } from '../../../functions/src/store/paths.ts';
import { lookForAccount } from './look-for-account.ts';
import { readPageFile } from './read-page-file.ts';
import { savePage } from './save-page.ts';
import { siteOriginOf } from './site-origin.ts';

const usage = `Puts a provider's page from a file into a Firebase project, or changes it.

  npm run provider -- --check my-page.json                              check the file only
  npm run provider -- --project my-shop --uid <id> --file my-page.json  save it
  npm run provider -- --help                                            print this

<id> is the provider's id in Firebase Authentication. docs/example-page.json is an example, and docs/page-file.md explains
the fields. Sign in once beforehand: gcloud auth application-default login
`;

const command = {
  name: 'npm run provider',
  usage,
  options: {
    check: { type: 'string' },
    project: { type: 'string' },
    uid: { type: 'string' },
    file: { type: 'string' },
  },
} as const;

await runCommand(command, async ({ values: { check, project, uid, file } }) => {
  if (check !== undefined) {
    if (file !== undefined || uid !== undefined || project !== undefined) {
      throw new UsageError('Use --check alone: it saves nothing and needs no project.');
    }
    const { slug, types } = readPageFile(await readFile(check, 'utf8'));
    const count = Object.keys(types).length;
    process.stdout.write(
      `${check} is fine: the page /${slug} with ${count} booking ${count === 1 ? 'type' : 'types'}.\n`,
    );
    return 0;
  }
  if (file === undefined) throw new UsageError('Which page? Add --file my-page.json.');
  if (uid === undefined) {
    throw new UsageError('Whose page? Add --uid and the id of the account in Firebase Authentication.');
  }
  if (!isDocumentName(uid) || /\s/.test(uid))
    throw new UsageError(`--uid needs the id of an account, not '${uid}'.`);
  const id = requireProject(command.name, project);
  // The file comes first, because checking it needs no network.
  const page = readPageFile(await readFile(file, 'utf8'));
  const opened = await openProject(id);
  const note = await lookForAccount(opened, uid);
  await savePage(opened.db, uid, page, instant(Date.now()));
  if (note !== null) process.stdout.write(`${note}\n`);
  process.stdout.write(`Saved: ${siteOriginOf(id, opened.emulator)}/${page.slug}\n`);
  return 0;
});
