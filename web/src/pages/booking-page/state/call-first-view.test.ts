// Every ending of a call is a value, and only what fits is believed.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBookingPage } from '@holdfast/contract/page/open-booking-page.ts';
import { callFirstView, firstViewReader } from './call-first-view.ts';
import { outcomeFromBody, type Reader } from '../../../shared/calls/ask.ts';
import { readerOf } from '../../../shared/calls/caller-of.ts';

const response = {
  now: '2027-01-11T09:00:00Z',
  provider: { slug: 'ada', name: 'Ada Lindqvist', headline: '', timeZone: 'Europe/Stockholm' },
  types: [],
  slots: null,
};
/** The first view reads by shapes, everything else by the contract's schemas: both have to say the same. */
const readers: [string, Reader<'openBookingPage'>][] = [
  ['by its shape', firstViewReader('openBookingPage')],
  ['by its schema', readerOf<'openBookingPage'>(openBookingPage)],
];
type Fetch = (address: string, request: RequestInit) => Promise<Response>;
const refusal = (details: unknown) => ({
  error: { status: 'ABORTED', message: 'said for machines', details },
});

describe.each(readers)('a response read %s', (_how, reader) => {
  const outcome = (body: unknown) => outcomeFromBody(body, reader);

  it("accepts a response of the contract's shape, with fields of a newer server", () => {
    expect(outcome({ result: { ...response, novelty: 1 } }).kind).toBe('ok');
  });

  it('accepts a refusal with its parameters', () => {
    const details = {
      reason: 'invalid-request',
      reference: 'r1',
      retryable: false,
      params: { path: 'slug', problem: 'too long' },
    };
    expect(outcome(refusal(details))).toEqual({ kind: 'refused', details });
  });

  it('counts everything else as no response', () => {
    const bodies = [
      null,
      'Bad gateway',
      {},
      refusal(undefined),
      refusal({ reason: 'slot-taken', params: { alternatives: [] } }),
      { error: { status: 'INTERNAL', message: 'INTERNAL' } },
    ];
    for (const body of bodies) expect(outcome(body)).toEqual({ kind: 'unreachable', cause: 'malformed' });
  });
});

describe.each(readers)('a page that is older or newer than the service and reads %s', (_how, reader) => {
  const outcome = (body: unknown) => outcomeFromBody(body, reader);
  const frame = { reference: 'r', retryable: false };

  it.each([
    { ...frame, reason: 'of-next-year', params: { anything: 1 } },
    { ...frame, retryable: true, reason: 'of-next-year', params: {} },
    { ...frame, reason: 'toString', params: {} },
    { ...frame, reason: 'invalid-request', params: { path: 'slug' } },
    { ...frame, reason: 'slot-taken', params: { alternatives: [] } },
  ])('takes a refusal in words that it does not know for a refusal: $reason', (details) => {
    expect(outcome(refusal(details))).toEqual({ kind: 'outdated', isRefusal: true });
  });

  it.each([{ now: 'soon' }, { types: [{}] }])('knows that a response it cannot read is one', (change) => {
    expect(outcome({ result: { ...response, ...change } })).toEqual({ kind: 'outdated', isRefusal: false });
  });
});

describe('callFirstView', () => {
  afterEach(() => vi.unstubAllGlobals());
  const stubBrowser = (fetch: Fetch, early?: object) => {
    vi.stubGlobal('fetch', fetch);
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('window', { holdfastOpening: early });
  };

  /** What the document asked for, come back `age` milliseconds ago. */
  const early = (body: string, age: number) => {
    const text = JSON.stringify({ result: response });
    const cameAt = performance.now() - age;
    return { body, response: Promise.resolve({ status: 200, text, cameAt }), failed: false };
  };

  it("posts the operation on the page's own origin", async () => {
    const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({ result: response })));
    stubBrowser(fetch);
    expect(await callFirstView('openBookingPage', { slug: 'ada' })).toEqual({
      kind: 'ok',
      response,
    });
    const [address, request] = fetch.mock.calls[0] ?? [];
    expect([address, request?.method, request?.body]).toEqual([
      '/api/client',
      'POST',
      '{"data":{"op":"openBookingPage","input":{"slug":"ada"}}}',
    ]);
  });

  it('picks up the request that the document has already sent', async () => {
    const fetch = vi.fn<Fetch>(() => Promise.reject(new Error('not to be called')));
    const body = '{"data":{"op":"openBookingPage","input":{"slug":"ada"}}}';
    stubBrowser(fetch, early(body, 12_000));
    const outcome = await callFirstView('openBookingPage', { slug: 'ada' });
    expect(outcome).toMatchObject({ kind: 'ok', response });
    // It says how long the response lay ready, so that its `now` is not taken for the present.
    expect(outcome.kind === 'ok' && outcome.age).toBeGreaterThanOrEqual(12_000);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks anew when that request has failed, or its response is too old to show', async () => {
    const body = '{"data":{"op":"openBookingPage","input":{"slug":"ada"}}}';
    for (const former of [early(body, 31_000), { ...early(body, 0), failed: true }]) {
      const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({ result: response })));
      stubBrowser(fetch, former);
      expect(await callFirstView('openBookingPage', { slug: 'ada' })).toEqual({
        kind: 'ok',
        response,
      });
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  });

  it('is unreachable when there is no connection', async () => {
    stubBrowser(() => Promise.reject(new TypeError('failed')));
    vi.stubGlobal('navigator', { onLine: false });
    expect(await callFirstView('openBookingPage', { slug: 'ada' })).toEqual({
      kind: 'unreachable',
      cause: 'offline',
    });
  });

  it('gives up after ten seconds', async () => {
    vi.useFakeTimers();
    stubBrowser(
      (_address, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const outcome = callFirstView('openBookingPage', { slug: 'ada' });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await outcome).toEqual({ kind: 'unreachable', cause: 'silent' });
  });
});
