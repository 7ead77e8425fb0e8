// `npm run proof`: writes docs/proof.md anew.
import { join } from 'node:path';
import { runCommand } from '../../dev/command/run-command.ts';
import { writeProofPage } from './check-promises.ts';

await runCommand(
  { name: 'npm run proof', usage: 'Updates docs/proof.md from the titles of the tests.\n', options: {} },
  async () => {
    await writeProofPage(join(import.meta.dirname, '../../..'));
    return 0;
  },
);
