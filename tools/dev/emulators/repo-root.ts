// The root of the repository, for tools that run from any folder.
import { join, resolve } from 'node:path';

export const repoRoot: string = resolve(import.meta.dirname, '../../..');

/** The git-ignored folder for logs, caches and exported demo data. */
export const workFolder: string = join(repoRoot, '.holdfast');
