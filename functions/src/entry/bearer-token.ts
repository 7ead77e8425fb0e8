// Keeps a caller's ID token out of the SDK's sight: its check logs what a token that fails says.
import { getAuth } from 'firebase-admin/auth';
import type { Request } from 'firebase-functions/https';

const tokens = new WeakMap<object, string>();

/** To be called before the header is taken away. */
export function keepBearerToken(request: Request): void {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token !== undefined) tokens.set(request, token);
}

/** Whom the request's ID token names; null without one, and for every one that is not valid now. */
export async function uidOfCaller(request: Request): Promise<string | null> {
  const token = tokens.get(request);
  if (token === undefined) return null;
  try {
    return (await getAuth().verifyIdToken(token)).uid;
  } catch {
    // What is wrong with a token quotes the token.
    return null;
  }
}
