// Accounts in the Auth emulator, with ID tokens from its REST interface, as a browser gets them.
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';

export interface Account {
  readonly uid: string;
  readonly idToken: string;
  readonly email: string;
  readonly password: string;
}

/** Creates an account with this id, signs it in, and returns its token. Its address is not proven. */
export async function signIn(
  uid: string,
  { email = `${uid}@example.com`, emailVerified = false } = {},
): Promise<Account> {
  const password = randomUUID();
  const account = { localId: uid, email, emailVerified, password };
  await post(`v1/projects/${inject('projectId')}/accounts`, account);
  return { uid, ...(await signInAgain(email, password)), email, password };
}

/** A new session of an account. */
export async function signInAgain(email: string, password: string): Promise<{ idToken: string }> {
  const { idToken } = await post('v1/accounts:signInWithPassword?key=any', {
    email,
    password,
    returnSecureToken: true,
  });
  return { idToken: String(idToken) };
}

export async function deleteAccount(uid: string): Promise<void> {
  await post(`v1/projects/${inject('projectId')}/accounts:delete`, { localId: uid });
}

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`http://${inject('authAddress')}/identitytoolkit.googleapis.com/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: Record<string, unknown> = JSON.parse(await response.text());
  if (!response.ok) throw new Error(`the Auth emulator refused ${path}: ${JSON.stringify(answer)}`);
  return answer;
}
