// Where the installed firebase-tools is, so that the running Node can start it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const firebaseToolsFolder: string = dirname(require.resolve('firebase-tools/package.json'));

/** The script behind the `firebase` command. */
export const firebaseScript: string = join(firebaseToolsFolder, 'lib/bin/firebase.js');
