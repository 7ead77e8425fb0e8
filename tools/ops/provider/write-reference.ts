// `npm run reference`: writes docs/page-file.md anew.
import { join } from 'node:path';
import { runCommand } from '../../dev/command/run-command.ts';
import { writePageFileReference } from './page-file-reference.ts';

await runCommand(
  {
    name: 'npm run reference',
    usage: 'Updates docs/page-file.md from the schema of page files.\n',
    options: {},
  },
  async () => {
    await writePageFileReference(join(import.meta.dirname, '../../..'));
    return 0;
  },
);
