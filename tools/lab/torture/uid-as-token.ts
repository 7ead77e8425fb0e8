// Replaces the check of ID tokens in a torture run: the token is the provider's own id.
/** What this needs of a request. */
interface Request {
  readonly headers: { readonly authorization?: string };
}

const uids = new WeakMap<object, string>();

export function keepBearerToken(request: Request): void {
  const [, uid] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (uid !== undefined) uids.set(request, uid);
}

export async function uidOfCaller(request: Request): Promise<string | null> {
  return uids.get(request) ?? null;
}
