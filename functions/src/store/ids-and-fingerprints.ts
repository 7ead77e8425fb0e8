// Derives ids and fingerprints, so that a retry finds its own work.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Place, Question } from '@holdfast/core/booking/booking-types.ts';
import { placeBeforeBooking } from '@holdfast/core/booking/place-before-booking.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';

// Crockford's alphabet lacks I, L, O and U, so that a reference can be read out without mistakes.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of the booking that `key` makes at a provider. Every retry gets the same one; 32 hex digits. */
export function bookingIdFrom(providerId: string, key: string): string {
  return createHash('sha256')
    .update(`booking\n${providerId}\n${key.toLowerCase()}`)
    .digest('hex')
    .slice(0, 32);
}

/** The id of the block that `key` makes at a provider; 32 hex digits. */
export function blockIdFrom(providerId: string, key: string): string {
  return createHash('sha256').update(`block\n${providerId}\n${key.toLowerCase()}`).digest('hex').slice(0, 32);
}

/** The id of a secret's hold; 32 hex digits. The id alone does not let a reader of the database use it. */
export function holdIdFrom(secret: string): string {
  return createHash('sha256').update(`hold\n${secret}`).digest('hex').slice(0, 32);
}

/** The secret of a feed's address: 256 random bits in 43 characters of base64url. */
export function newFeedSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What a feed's secret is looked up by. It does not open the feed. */
export function feedKeyFrom(secret: string): string {
  return createHash('sha256').update(`feed\n${secret}`).digest('base64url');
}

/** The id of the record of one change of one booking under one key. */
export function changeRecordIdFrom(op: 'cancel' | 'move', bookingId: string, key: string): string {
  const hash = createHash('sha256').update(`${op}\n${bookingId}\n${key.toLowerCase()}`).digest('hex');
  return `${op}:${hash.slice(0, 32)}`;
}

/** The visitor's name in limits; 32 hex digits. */
export function visitorHashFrom(visitor: string): string {
  return createHash('sha256').update(`visitor\n${visitor.toLowerCase()}`).digest('hex').slice(0, 32);
}

/** An id for a booking that was not found, the same for the same request; 32 hex digits. */
export function unknownSubjectFrom(question: string): string {
  return createHash('sha256').update(`unknown\n${question}`).digest('hex').slice(0, 32);
}

/**
 * The fingerprint of a request's content. Its key is the idempotency key, which is not stored, so that erased
 * content cannot be guessed from it.
 */
export function payloadHashFrom(key: string, payload: unknown): string {
  return createHmac('sha256', key.toLowerCase()).update(canonicalJson(payload)).digest('base64url');
}

/** What a page shows of a type before a client books it, without what nobody agrees to. */
type Terms = {
  readonly [Name in Exclude<
    keyof PageBookingType,
    'id' | 'summary' | 'noticeMinutes' | 'windowEndsAt' | 'terms' | 'place' | 'questions'
  >]: unknown;
} & { readonly place: Place; readonly questions: readonly Question[] };

/** A fingerprint of what a visitor agrees to: equal terms give equal text; 16 characters of base64url. */
export function termsFrom(type: Terms): string {
  const { name, durationMinutes, included, policy } = type;
  const place = toldPlace(type.place);
  const questions = type.questions.map(toldQuestion);
  const told: Every<Terms> = { name, durationMinutes, place, included, questions, policy };
  const terms = canonicalJson(told);
  return createHash('sha256').update(`terms\n${terms}`).digest('base64url').slice(0, 16);
}

/** No field is forgotten. Undefined ones are not told. */
type Every<T> = { readonly [Name in keyof Required<T>]: unknown };

// Fields that came later are told only when they say something, so that pages in flight keep their terms.

function toldPlace(place: Place): Every<Place> {
  const { kind, text, link, caller } = placeBeforeBooking(place);
  const isClientToCall = kind === 'phone' && caller === 'client';
  return { kind, text, link: link || undefined, caller: isClientToCall ? caller : undefined };
}

function toldQuestion({ id, label, required, long, kind, choices }: Question): Every<Question> {
  const isText = kind === 'text';
  const [newer, offered] = isText ? [undefined, undefined] : [kind, choices];
  return { id, label, required, long, kind: newer, choices: offered };
}

/** The booking's short name: eight characters in two groups, such as `7KQ2-M9XD`. */
export function bookingReferenceFrom(bookingId: string): string {
  const text = readable(createHash('sha256').update(`reference\n${bookingId}`).digest());
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** A new name for one response, told to the caller and written to the log. */
export function newLogReference(): string {
  return readable(randomBytes(8));
}

export function newLeaseId(): string {
  return randomBytes(12).toString('base64url');
}

function readable(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % 32]).join('');
}

/** JSON with sorted keys, so that equal content gives equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
