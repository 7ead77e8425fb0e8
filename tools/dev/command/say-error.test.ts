// What a person reads when a tool fails: a sentence for what they can mend, the stack for our own faults.
import { expect, it } from 'vitest';
import { ToolError } from '../emulators/tool-error.ts';
import { sayError } from './say-error.ts';

const signIn = 'Run: gcloud auth application-default login';

// The messages as Node, google-auth-library and the Firestore client word them.
it.each([
  ["ENOENT: no such file or directory, open 'my-page.json'", 'There is no file my-page.json.'],
  ['EISDIR: illegal operation on a directory, read', 'This is a folder, but a file was expected.'],
  [
    'Could not load the default credentials. Browse to https://cloud.google.com/docs for more information.',
    `Nobody is signed in to Google Cloud on this machine. ${signIn}`,
  ],
  [
    'Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ENOENT',
    'GOOGLE_APPLICATION_CREDENTIALS names a file that does not exist or holds no credentials. Fix or unset it. ' +
      `Without it, your own sign-in is used. ${signIn}`,
  ],
  [
    'Getting metadata from plugin failed with error: invalid_grant',
    `Your sign-in to Google Cloud has expired. ${signIn}`,
  ],
  [
    '5 NOT_FOUND: The database (default) does not exist for project my-shop',
    'The project has no Firestore database called (default), or the project id is mistyped.',
  ],
  [
    '7 PERMISSION_DENIED: Missing or insufficient permissions.',
    'Google Cloud refused: Missing or insufficient permissions. Is the project id right, and is your account a member of the project?',
  ],
  [
    'getaddrinfo ENOTFOUND oauth2.googleapis.com',
    'Google Cloud cannot be reached. Check your connection and try again.',
  ],
])('%s', (message, sentence) => {
  expect(sayError(new Error(message))).toBe(sentence);
});

it('a ToolError is its own sentence, and anything else comes with its stack', () => {
  expect(sayError(new ToolError('Port 5050 is taken.'))).toBe('Port 5050 is taken.');
  expect(sayError(new TypeError('x is undefined'))).toMatch(
    /bug in the tool[^]*TypeError: x is undefined\n +at /,
  );
});
