// What to do when Firebase refuses: one message for each cause, followed by Firebase's own sentence.
import { region } from '../../../functions/src/region.ts';

interface Asked {
  readonly project: string;
  /** The missing secret; undefined when the database is missing. */
  readonly secret?: string;
}

interface Cause {
  readonly pattern: RegExp;
  readonly say: (asked: Asked) => string;
}

const firebaseConsole = 'https://console.firebase.google.com/project';

/** The first match counts, so special causes come before general ones. */
const causes: readonly Cause[] = [
  {
    pattern: /Failed to authenticate|requires authentication/i,
    say: () => 'You are not signed in to Firebase on this machine. Run: npx firebase login',
  },
  {
    pattern: /credentials are no longer valid|login --reauth|HTTP Error: 401/i,
    say: () => 'Your sign-in to Firebase has expired. Run: npx firebase login --reauth',
  },
  {
    pattern: /Blaze|billing/i,
    say: ({ project }) =>
      `${project} is not on the pay-as-you-go plan, which functions and schedules need. Change it here: ` +
      `${firebaseConsole}/${project}/usage/details`,
  },
  {
    pattern:
      /has not been used in project|SERVICE_DISABLED|is disabled|denied enabling|Timed out waiting for API/i,
    say: ({ project, secret }) =>
      secret === undefined
        ? makeDatabase(project)
        : `Secret Manager is switched off in ${project}. Switch it on here: ` +
          `https://console.cloud.google.com/apis/library/secretmanager.googleapis.com?project=${project}`,
  },
  {
    pattern: /HTTP Error: 403|PERMISSION_DENIED|Authorization failed|does not have permission/i,
    say: ({ project }) =>
      `There is no project ${project}, or your account has no access to it. ` +
      'npx firebase projects:list lists the projects you can use.',
  },
  {
    pattern: /HTTP Error: 404|not found/i,
    say: ({ project, secret }) => (secret === undefined ? makeDatabase(project) : setSecret(project, secret)),
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Failed to make request/i,
    say: () => 'Google cannot be reached. Check your connection and try again.',
  },
];

/** `sentence` is what firebase said; it shows below every cause. */
export function explainFirebase(sentence: string, asked: Asked): string {
  const cause = causes.find(({ pattern }) => pattern.test(sentence));
  const what = cause ? cause.say(asked) : 'firebase failed.';
  return `${what}\n  firebase says: ${sentence.trim().replaceAll('\n', '\n  ')}`;
}

function makeDatabase(project: string): string {
  return (
    `${project} has no Firestore database called (default). Create one in ${region} ` +
    `(or choose another region first: npm run region): ${firebaseConsole}/${project}/firestore`
  );
}

function setSecret(project: string, secret: string): string {
  const hint =
    secret === 'SENDGRID_API_KEY'
      ? ' If you send no email, give it any value.'
      : ' docs/first-deploy.md shows how to create its value.';
  return (
    `${project} has no secret ${secret}. Set it: ` +
    `npx firebase functions:secrets:set ${secret} --project ${project}${hint}`
  );
}
