// Manage links: signed tokens that let a client see, move and cancel one booking (RFC 7515, HS256).
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { base64url, errors, jwtVerify, SignJWT } from 'jose';

/** What a valid token says. It works while `version` is the booking's link version; changes retire it. */
export interface ManageLink {
  readonly bookingId: string;
  readonly version: number;
  readonly expiresAt: Instant;
}

export interface ManageLinks {
  /** Returns the same token for equal arguments and the same key. `expiresAt` is cut to whole seconds. */
  issue(link: Omit<ManageLink, 'expiresAt'>, expiresAt: Instant): Promise<string>;
  /** Null for a token that is forged, expired or made for another purpose, without saying which. */
  read(token: string, now: Instant): Promise<ManageLink | null>;
  /** The booking of any token that we ever signed, even expired. Use it only to email that client. */
  bookingOf(token: string): Promise<string | null>;
}

const scope = 'manage';

/**
 * `keys`, read on first use: comma-separated `id:secret`, each secret base64url of at least 32 bytes. The
 * first signs, all verify. To rotate, put a new one in front and remove the old one after 60 days.
 */
export function manageLinksFrom(keys: () => string): ManageLinks {
  let parsed: ReadonlyMap<string, Uint8Array> | null = null;
  const all = (): ReadonlyMap<string, Uint8Array> => (parsed ??= parseKeys(keys()));
  return {
    async issue(link, expiresAt) {
      const [first] = all();
      if (!first) throw new Error('MANAGE_LINK_KEYS names no key');
      const [kid, key] = first;
      return new SignJWT({ scope, ver: link.version })
        .setProtectedHeader({ alg: 'HS256', kid })
        .setSubject(link.bookingId)
        .setExpirationTime(Math.floor(expiresAt / 1_000))
        .sign(key);
    },
    read: (token, now) => readAt(token, now),
    async bookingOf(token) {
      // In 1970, no token of ours had expired.
      const link = await readAt(token, instant(0));
      return link?.bookingId ?? null;
    },
  };

  async function readAt(token: string, now: Instant): Promise<ManageLink | null> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => all().get(kid ?? '') ?? unknownKey(), {
        algorithms: ['HS256'],
        currentDate: new Date(now),
        requiredClaims: ['sub', 'exp'],
      });
      const { sub, ver, exp } = payload;
      if (payload['scope'] !== scope || typeof ver !== 'number' || sub === undefined) return null;
      return { bookingId: sub, version: ver, expiresAt: instant(Math.round((exp ?? 0) * 1_000)) };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

function unknownKey(): never {
  throw new errors.JWSInvalid('unknown key');
}

function parseKeys(text: string): ReadonlyMap<string, Uint8Array> {
  const pairs = text.split(',').map((pair) => {
    const [id = '', secret = ''] = pair.trim().split(':');
    const key = base64url.decode(secret);
    if (!/^[a-z0-9-]{1,20}$/.test(id) || key.length < 32) {
      throw new Error('MANAGE_LINK_KEYS is not a list of id:secret with secrets of 32 bytes or more');
    }
    return [id, key] as const;
  });
  return new Map(pairs);
}
