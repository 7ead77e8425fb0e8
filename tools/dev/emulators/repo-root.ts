// Where the repository lies, for tools that are run from any folder.
import { join, resolve } from 'node:path';

export const repoRoot: string = resolve(import.meta.dirname, '../../..');

/** Git-ignored folder for logs, caches and exported demo data. */
export const workFolder: string = join(repoRoot, '.holdfast');
