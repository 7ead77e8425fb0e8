// Keeps the ID token away from the SDK, which logs the contents of tokens that it rejects.
import { getAuth } from 'firebase-admin/auth';
import type { Request } from 'firebase-functions/https';

const tokens = new WeakMap<object, string>();

/** Call this before the header is removed. */
export function keepBearerToken(request: Request): void {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token !== undefined) tokens.set(request, token);
}

/** The uid in the request's ID token. Null if the token is missing or not valid now. */
export async function uidOfCaller(request: Request): Promise<string | null> {
  const token = tokens.get(request);
  if (token === undefined) return null;
  try {
    return (await getAuth().verifyIdToken(token)).uid;
  } catch {
    // The error quotes the token, so it is dropped.
    return null;
  }
}
