// `npm run reference`: writes docs/page-file.md anew.
import { join } from 'node:path';
import { writePageFileReference } from './page-file-reference.ts';

await writePageFileReference(join(import.meta.dirname, '../..'));
