// Ids and fingerprints that are derived, so that a retry finds its own work.
import { createHash, createHmac, randomBytes } from 'node:crypto';

// Crockford's alphabet: no I, L, O, U, so a reference survives being read out.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of the booking that `key` makes at a provider: the same on every retry, on every instance; 32 hex digits. */
export function bookingIdFrom(providerId: string, key: string): string {
  return createHash('sha256')
    .update(`booking\n${providerId}\n${key.toLowerCase()}`)
    .digest('hex')
    .slice(0, 32);
}

/** The id of the hold that a secret stands for; 32 hex digits. Whoever reads the database cannot use the hold. */
export function holdIdFrom(secret: string): string {
  return createHash('sha256').update(`hold\n${secret}`).digest('hex').slice(0, 32);
}

/** The id of the record of one change of one booking under one key. */
export function changeRecordIdFrom(op: 'cancel' | 'move', bookingId: string, key: string): string {
  const hash = createHash('sha256').update(`${op}\n${bookingId}\n${key.toLowerCase()}`).digest('hex');
  return `${op}:${hash.slice(0, 32)}`;
}

/** A visitor as limits know it; 32 hex digits. */
export function visitorHashFrom(visitor: string): string {
  return createHash('sha256').update(`visitor\n${visitor.toLowerCase()}`).digest('hex').slice(0, 32);
}

/** Stands for the booking that a question did not find, the same for the same question; 32 hex digits. */
export function unknownSubjectFrom(question: string): string {
  return createHash('sha256').update(`unknown\n${question}`).digest('hex').slice(0, 32);
}

/**
 * Fingerprint of what was chosen and typed. Keyed with the client's own idempotency key, which is stored nowhere: after
 * an erasure nobody can find the content again by guessing.
 */
export function payloadHashFrom(key: string, payload: unknown): string {
  return createHmac('sha256', key.toLowerCase()).update(canonicalJson(payload)).digest('base64url');
}

/** Stands for what a visitor agrees to when booking a type: equal terms, equal text; 16 characters of base64url. */
export function termsFrom(type: {
  readonly name: string;
  readonly durationMinutes: number;
  readonly place: unknown;
  readonly included: unknown;
  readonly questions: unknown;
  readonly policy: unknown;
}): string {
  const { name, durationMinutes, place, included, questions, policy } = type;
  const terms = canonicalJson({ name, durationMinutes, place, included, questions, policy });
  return createHash('sha256').update(`terms\n${terms}`).digest('base64url').slice(0, 16);
}

/** The short name of a booking, eight characters in two groups, such as `7KQ2-M9XD`. */
export function bookingReferenceFrom(bookingId: string): string {
  const text = readable(createHash('sha256').update(`reference\n${bookingId}`).digest());
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** A fresh name for one answer, said to the caller and written in the log. */
export function newLogReference(): string {
  return readable(randomBytes(8));
}

/** A fresh name for one worker's lease. */
export function newLeaseId(): string {
  return randomBytes(12).toString('base64url');
}

function readable(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % 32]).join('');
}

/** JSON with the keys of every object in order, so that equal content has equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
