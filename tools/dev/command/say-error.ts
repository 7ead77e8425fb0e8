// What a person reads when a tool fails: a sentence for what they can mend, the stack for our own faults.
import { ToolError } from '../emulators/tool-error.ts';

const signIn = 'Run: gcloud auth application-default login';

/** Our sentences for errors that Node, Google's sign-in and Firestore word for programmers. */
const known: readonly { readonly pattern: RegExp; readonly say: (found: RegExpExecArray) => string }[] = [
  {
    pattern: /Unable to read the credential file/,
    say: () =>
      'GOOGLE_APPLICATION_CREDENTIALS names a file that does not exist or holds no credentials. ' +
      `Fix or unset it. Without it, your own sign-in is used. ${signIn}`,
  },
  {
    pattern: /^ENOENT: .*'(?<path>[^']+)'$/,
    say: ({ groups }) => `There is no file ${groups?.['path']}.`,
  },
  {
    pattern: /^EISDIR: /,
    say: () => 'This is a folder, but a file was expected.',
  },
  {
    pattern: /^(?:EACCES|EPERM): .*'(?<path>[^']+)'$/,
    say: ({ groups }) => `You have no permission to read or write ${groups?.['path']}.`,
  },
  {
    pattern: /Could not load the default credentials|Unable to detect a Project Id|UNAUTHENTICATED/,
    say: () => `Nobody is signed in to Google Cloud on this machine. ${signIn}`,
  },
  {
    pattern: /invalid_grant|invalid_rapt|reauth related error/i,
    say: () => `Your sign-in to Google Cloud has expired. ${signIn}`,
  },
  {
    pattern: /NOT_FOUND.*database/is,
    say: () => 'The project has no Firestore database called (default), or the project id is mistyped.',
  },
  {
    pattern: /PERMISSION_DENIED:?\s*(?<why>[^\n]*)/,
    say: ({ groups }) =>
      `Google Cloud refused: ${groups?.['why']} Is the project id right, and is your account a member of the project?`,
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|UNAVAILABLE|DEADLINE_EXCEEDED/,
    say: () => 'Google Cloud cannot be reached. Check your connection and try again.',
  },
];

export function sayError(error: unknown): string {
  if (error instanceof ToolError) return error.message;
  if (!(error instanceof Error)) return String(error);
  for (const { pattern, say } of known) {
    const found = pattern.exec(error.message);
    if (found) return say(found);
  }
  return `This is a bug in the tool. Please report it:\n${error.stack ?? error.message}`;
}
