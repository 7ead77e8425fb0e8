// Where the installed firebase-tools is, so that it can be run by the Node that runs us.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const firebaseToolsFolder: string = dirname(require.resolve('firebase-tools/package.json'));

/** The script behind the `firebase` command. */
export const firebaseScript: string = join(firebaseToolsFolder, 'lib/bin/firebase.js');
