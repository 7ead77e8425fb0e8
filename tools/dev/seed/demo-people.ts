// The people of the demo who can sign in, as the Auth emulator knows them.
import { ada, grace } from './demo-providers.ts';

export const demoPeople = [
  { name: 'Ada', uid: ada.id, email: ada.document.email },
  { name: 'Grace', uid: grace.id, email: grace.document.email },
] as const;

/** Makes their accounts in an empty Auth emulator at `address` (`host:port`). */
export async function seedAccounts(address: string, projectId: string): Promise<void> {
  for (const { name, uid, email } of demoPeople) {
    const url = `http://${address}/identitytoolkit.googleapis.com/v1/projects/${projectId}/accounts`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      body: JSON.stringify({ localId: uid, email, displayName: name, emailVerified: true }),
    });
    if (!response.ok) throw new Error(`no account for ${name}: ${await response.text()}`);
  }
}
