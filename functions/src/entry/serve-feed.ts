// Serves feeds to calendar programs: by the secret of their address alone, and within bounds.
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { makeFeed } from '../feed/make-feed.ts';
import { feedKeyFrom, newLogReference } from '../store/ids-and-fingerprints.ts';
import { logCall, logFault, logFaultOf } from './log.ts';
import { requestGate } from './request-gate.ts';

const op = 'bookingsFeed';

/** The parts of Express requests and responses that are used here. */
interface Asked {
  readonly method: string;
  readonly path: string;
  get(header: string): string | undefined;
}

interface Response {
  status(code: number): Response;
  set(headers: Readonly<Record<string, string>>): Response;
  end(body?: string): void;
}

interface Answer {
  readonly status: number;
  readonly outcome: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// One answer for all that is no feed: it says neither that there was one nor that there could be.
const notFound: Answer = { status: 404, outcome: 'not-found' };
const later = { 'Retry-After': '60' };

/** Each address is for one calendar: shared caches keep nothing, and search engines list nothing. */
const everyAnswer = {
  'Cache-Control': 'private, no-cache',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/**
 * Answers 200 or 304 to the address of an active provider's feed, 404 to any other, 405 to methods that could
 * change something, 429 to those who ask all the time, and 503 when the database is away. Call it once.
 */
export function feedServer(
  deps: Pick<Deps, 'db' | 'now' | 'siteOrigin'>,
): (request: Asked, response: Response) => Promise<void> {
  const gate = requestGate({ each: 20, unknown: 200 });
  return async (request, response) => {
    const startedAt = performance.now();
    const { status, outcome, headers, body } = await answerTo(deps, gate, request);
    logCall({ op, outcome, milliseconds: Math.round(performance.now() - startedAt) });
    response.status(status).set({ ...everyAnswer, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function answerTo(
  deps: Parameters<typeof feedServer>[0],
  gate: ReturnType<typeof requestGate>,
  request: Asked,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, outcome: 'not-allowed', headers: { Allow: 'GET, HEAD' } };
  }
  const secret = /^\/feed\/([A-Za-z0-9_-]{43})\.ics$/.exec(request.path)?.[1];
  if (secret === undefined) return notFound;
  const key = feedKeyFrom(secret);
  if (!gate.admits(key)) return { status: 429, outcome: 'too-many', headers: later };
  try {
    const ics = await makeFeed(deps, key, logFaultOf(op));
    if (ics === null) return notFound;
    gate.know(key);
    return calendarAnswer(ics, request.get('If-None-Match') ?? '');
  } catch (error) {
    logFault(op, newLogReference(), error);
    return { status: 503, outcome: 'unavailable', headers: later };
  }
}

function calendarAnswer(ics: string, known: string): Answer {
  const hash = createHash('sha256').update(ics).digest('base64url');
  const headers = { ETag: `"${hash}"` };
  // Whoever packs the file on its way marks its tag as weak (`W/`); for this question that is the same.
  if (known.includes(headers.ETag) || known.trim() === '*') {
    return { status: 304, outcome: 'unchanged', headers };
  }
  const type = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="appointments.ics"',
  };
  return { status: 200, outcome: 'ok', headers: { ...headers, ...type }, body: ics };
}
