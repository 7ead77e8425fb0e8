// `npm run reference`: writes docs/page-file.md anew.
import { join } from 'node:path';
import { takeNoArguments } from '../../dev/command/no-arguments.ts';
import { writePageFileReference } from './page-file-reference.ts';

takeNoArguments('npm run reference', 'updates docs/page-file.md from the schema of page files.');
await writePageFileReference(join(import.meta.dirname, '../../..'));
