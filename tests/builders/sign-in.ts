// Accounts in the Auth emulator, with ID tokens from its REST interface, as a browser gets them.
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';

export interface Account {
  readonly uid: string;
  readonly idToken: string;
}

/** Creates an account with this id, signs it in, and returns its token. */
export async function signIn(uid: string): Promise<Account> {
  const email = `${uid}@example.com`;
  const password = randomUUID();
  await post(`v1/projects/${inject('projectId')}/accounts`, { localId: uid, email, password });
  const { idToken } = await post('v1/accounts:signInWithPassword?key=any', {
    email,
    password,
    returnSecureToken: true,
  });
  return { uid, idToken: String(idToken) };
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
