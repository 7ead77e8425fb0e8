// `npm run proof`: writes docs/proof.md anew.
import { join } from 'node:path';
import { writeProofPage } from './check-promises.ts';

await writeProofPage(join(import.meta.dirname, '../..'));
