// `npm run proof`: writes docs/proof.md anew.
import { join } from 'node:path';
import { takeNoArguments } from '../../dev/command/no-arguments.ts';
import { writeProofPage } from './check-promises.ts';

takeNoArguments('npm run proof', 'updates docs/proof.md from the titles of the tests.');
await writeProofPage(join(import.meta.dirname, '../../..'));
