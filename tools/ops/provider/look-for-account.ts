// Checks that a page's account exists: with a mistyped id, no one could sign in to the page.
import { getAuth } from 'firebase-admin/auth';
import { sayError } from '../../dev/command/say-error.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import type { OpenProject } from '../project/open-project.ts';

/** Null when it exists, or what to say. Throws a `ToolError` when a real project does not have it. */
export async function lookForAccount(project: OpenProject, uid: string): Promise<string | null> {
  if (project.emulator !== undefined && process.env['FIREBASE_AUTH_EMULATOR_HOST'] === undefined) {
    return 'Did not check whether the account exists: FIREBASE_AUTH_EMULATOR_HOST is not set. npm start prints it.';
  }
  try {
    await getAuth(project.app).getUser(uid);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const missing = `There is no account '${uid}' in Firebase Authentication of ${project.id}`;
    if (code === 'auth/user-not-found') {
      if (project.emulator !== undefined)
        return `${missing}, in the emulator. Nobody can sign in as this provider.`;
      throw new ToolError(`${missing}. Nothing was saved. Add the account in the Firebase console first.`);
    }
    if (code === 'auth/configuration-not-found') {
      throw new ToolError(
        `Authentication is not enabled in ${project.id}. Open it in the Firebase console, add the account, and run this again.`,
      );
    }
    return `Did not check whether the account exists. ${sayError(error)}`;
  }
}
