// An account in the Auth emulator, as Google or an email link leaves it: with an address that is proven.
import { inject } from 'vitest';

/** Returns its address. An account that exists stays as it is. */
export async function makeAccount(uid: string, email = `${uid}@example.com`.toLowerCase()): Promise<string> {
  const path = `identitytoolkit.googleapis.com/v1/projects/${inject('projectId')}/accounts`;
  const response = await fetch(`http://${inject('authAddress')}/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ localId: uid, email, emailVerified: true }),
  });
  const said = await response.text();
  if (!response.ok && !said.includes('DUPLICATE_LOCAL_ID')) throw new Error(`no account for ${uid}: ${said}`);
  return email;
}
