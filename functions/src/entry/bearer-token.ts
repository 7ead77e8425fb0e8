// Keeps the ID token away from the SDK, which logs the contents of tokens that it rejects.
import { emailField } from '@holdfast/contract/parts/fields.ts';
import { type DecodedIdToken, getAuth } from 'firebase-admin/auth';
import type { Request } from 'firebase-functions/https';
import * as z from 'zod/mini';
import type { Account } from '../account/caller.ts';

const tokens = new WeakMap<object, string>();

/** Call this before the header is removed. */
export function keepBearerToken(request: Request): void {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token !== undefined) tokens.set(request, token);
}

/** The account of the request's ID token. Null if the token is missing or not valid now. */
export async function accountOfCaller(request: Request): Promise<Account | null> {
  const token = tokens.get(request);
  if (token === undefined) return null;
  try {
    return accountFrom(await getAuth().verifyIdToken(token));
  } catch {
    // The error quotes the token, so it is dropped.
    return null;
  }
}

function accountFrom(token: DecodedIdToken): Account {
  const email = z.safeParse(emailField, token.email);
  const name: unknown = token['name'];
  return {
    uid: token.uid,
    email: email.success ? email.data : null,
    isEmailVerified: token.email_verified === true,
    name: typeof name === 'string' ? name : null,
    signedInAt: token.auth_time,
  };
}
