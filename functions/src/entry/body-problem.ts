// Checks a callable's request before the SDK decodes it: POST, JSON in UTF-8, bounded size and depth.
import { isUtf8 } from 'node:buffer';
import { limits } from '@holdfast/contract/limits.ts';
import type { Request } from 'firebase-functions/https';

// Real requests have at most five levels: body, data, input, answers, answer.
const deepest = 16;

/** The problem in our own words, or null if the SDK may decode the body. Its decoder acts on `@type` keys. */
export function bodyProblem(request: Request): string | null {
  const raw: Uint8Array | undefined = request.rawBody;
  if (request.method !== 'POST') return 'only POST is answered';
  // Check the size first: it bounds the work of the other checks.
  if (raw !== undefined && raw.length > limits.requestBytes) {
    return `too large: at most ${limits.requestBytes} bytes`;
  }
  if (!isJsonInUtf8(request)) return 'not JSON in UTF-8';
  if (raw === undefined || raw.length === 0) return 'missing: a body expected';
  if (!isUtf8(raw) || (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf)) return 'not JSON in UTF-8';
  if (nestingOf(raw) > deepest) return `nested too deeply: at most ${deepest} levels`;
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'object expected';
  if (!Object.hasOwn(body, 'data')) return 'missing: data expected';
  if (Object.keys(body).length > 1) return 'a key beside data';
  return hasTypeKey(body) ? 'a key that no operation knows' : null;
}

function isJsonInUtf8(request: Request): boolean {
  const encoding = request.headers['content-encoding'];
  const type = request.headers['content-type'] ?? '';
  const isJson = /^application\/json\s*(?:;\s*charset=(?:utf-8|"utf-8")\s*)?$/i.test(type);
  return isJson && (encoding === undefined || encoding === 'identity');
}

/** The deepest level of brackets outside strings. */
function nestingOf(body: Uint8Array): number {
  let depth = 0;
  let deepestSeen = 0;
  let inString = false;
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index];
    if (inString) {
      if (byte === 0x5c) index += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) deepestSeen = Math.max(deepestSeen, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepestSeen;
}

/** Looks at the parsed body, so that escapes cannot hide the key. */
function hasTypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '@type') || Object.values(value).some(hasTypeKey);
}
