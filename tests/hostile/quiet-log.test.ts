// What callers send never reaches the log of a serving process: neither as text, nor as fields or traces.
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

/** Hexadecimal, as names of traces are, so that it can stand anywhere. */
const canary = 'cafe4711cafe4711cafe4711cafe4711';
const json = { 'content-type': 'application/json' };
const start = '2027-01-12T09:00:00.000Z';
let host: Host;
let provider: TestProvider;
beforeAll(async () => {
  [host, provider] = await Promise.all([
    startHost({ env: { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') } }),
    newProvider(testFirestore()),
  ]);
});
afterAll(() => host.stop());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
interface Seen {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** `fetch` would correct some of what this sends. */
function send(path: string, { method = 'POST', headers = json, body = '' }: Sent): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const framed = { ...headers, 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(`${host.origin}${path}`, { method, headers: framed }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data: string) => (text += data));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
      });
    });
    request.on('error', reject).end(body);
  });
}

const listing = () => ({
  data: {
    op: 'listSlots',
    input: { slug: provider.slug, type: 'call', from: start, to: '2027-01-13T09:00:00.000Z' },
  },
});
const unsigned = (claims: object) =>
  [{ alg: 'none', kid: canary, typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('')
    .join('.');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const typed = (key: string) => `{"data":{"op":"listSlots","input":{"a":[{${key}:"${canary}"}]}}}`;

const unread: [string, () => Sent][] = [
  ['a key @type at the top of the data', () => ({ body: `{"data":{"@type":"${canary}"}}` })],
  ['a key @type beside the data', () => ({ body: `{"@type":"${canary}","data":{}}` })],
  ['a key @type deep inside', () => ({ body: typed('"@type"') })],
  ['an escaped key @type', () => ({ body: typed(String.raw`"\u0040type"`) })],
  ['another escaped key @type', () => ({ body: typed(String.raw`"@ty\u0070e"`) })],
  ['a key @type that says nothing', () => ({ body: '{"data":{"a":{"@type":""}}}' })],
  [
    'fields that a log would read as its own',
    () => ({
      body: JSON.stringify({
        data: { '@type': 'x', 'logging.googleapis.com/trace': canary, severity: 'EMERGENCY' },
      }),
    }),
  ],
  ['no data', () => ({ body: JSON.stringify({ severity: 'ALERT', message: canary }) })],
  ['a key beside the data', () => ({ body: JSON.stringify({ data: {}, [canary]: 1 }) })],
  ['a list', () => ({ body: JSON.stringify([canary]) })],
  ['no body', () => ({})],
  ['a mark of byte order', () => ({ body: `\uFEFF${JSON.stringify(listing())}` })],
  [
    'UTF-16, and says so',
    () => ({
      headers: { 'content-type': 'application/json; charset=utf-16' },
      body: utf16(typed(String.raw`"\u0040type"`)),
    }),
  ],
  [
    'UTF-16LE without a mark',
    () => ({
      headers: { 'content-type': 'application/json; charset=utf-16le' },
      body: Buffer.from(typed('"@type"'), 'utf16le'),
    }),
  ],
  [
    'UTF-7',
    () => ({ headers: { 'content-type': 'application/json; charset=utf-7' }, body: typed('"+AEA-type"') }),
  ],
  ['bytes that are no UTF-8', () => ({ body: Buffer.from(JSON.stringify({ data: 'ÿ' }), 'latin1') })],
  [
    'packed bytes',
    () => ({ headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(typed('"@type"')) }),
  ],
  ['text', () => ({ headers: { 'content-type': 'text/plain' }, body: canary })],
  [
    'a form',
    () => ({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `data[%40type]=${canary}`,
    }),
  ],
  [
    'a type of its own',
    () => ({ headers: { 'content-type': `text/${canary}` }, body: JSON.stringify(listing()) }),
  ],
  [
    'a JSON of its own',
    () => ({ headers: { 'content-type': `application/json; ${canary}=1` }, body: JSON.stringify(listing()) }),
  ],
  ['no type', () => ({ headers: {}, body: JSON.stringify(listing()) })],
  ['PUT', () => ({ method: 'PUT', body: JSON.stringify(listing()) })],
  ['GET with a body', () => ({ method: 'GET', body: JSON.stringify({ data: canary }) })],
  ['OPTIONS', () => ({ method: 'OPTIONS', headers: { origin: `https://${canary}.example` } })],
];

describe.each(['/api/client', '/api/provider'])('%s refuses without parsing:', (path) => {
  it.each(unread)('%s [P14]', async (_what, make) => {
    const answer = await send(path, make());
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"invalid-request"')]);
    expect(answer.text).not.toContain(canary);
  });
});

// The web server under every function refuses these before a function sees them.
const unparsed: [string, () => Sent][] = [
  ['JSON that breaks off', () => ({ body: `{"data":"${canary}` })],
  ['JSON that breaks at what was sent', () => ({ body: `{"a":${canary}}` })],
  ['a bare word', () => ({ body: canary })],
  [
    'a second line that looks like the log',
    () => ({ body: `{}\n{"severity":"ALERT","message":"${canary}"}` }),
  ],
  [
    'an unknown charset',
    () => ({ headers: { 'content-type': `application/json; charset=${canary}` }, body: '{}' }),
  ],
  ['an unknown packing', () => ({ headers: { ...json, 'content-encoding': canary }, body: '{}' })],
  ['broken packing', () => ({ headers: { ...json, 'content-encoding': 'gzip' }, body: canary })],
];

describe.each(['/api/client', '/api/provider', '/hooks/sendgridEvents'])('%s answers', (path) => {
  it.each(unparsed)('%s with a client error [P14]', async (_what, make) => {
    const { status } = await send(path, make());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('headers', () => {
  it('that ask for a stream of events get one plain answer', async () => {
    const headers = { ...json, accept: 'text/event-stream' };
    const good = await send('/api/client', { headers, body: JSON.stringify(listing()) });
    expect(good).toMatchObject({ status: 200, type: expect.stringContaining('application/json') });
    const bad = await send('/api/client', {
      headers,
      body: JSON.stringify({ data: { op: 'x', input: {} } }),
    });
    expect(bad).toMatchObject({ status: 400, type: expect.stringContaining('application/json') });
  });

  it('that name traces, tokens and instances change no response and reach no log [P14]', async () => {
    const headers = {
      ...json,
      'x-cloud-trace-context': `${canary}/1;o=1`,
      traceparent: `00-${canary}-cafe4711cafe4711-01`,
      authorization: `Bearer ${unsigned({ aud: canary, iss: canary, sub: canary })}`,
      'x-firebase-appcheck': unsigned({ sub: canary }),
      'firebase-instance-id-token': canary,
    };
    const body = JSON.stringify(listing());
    expect((await send('/api/client', { headers, body })).status).toBe(200);
    expect((await send('/api/provider', { headers, body })).status).toBe(400);
    const marking = { data: { op: 'markNoShow', input: { booking: '0'.repeat(32), noShow: true } } };
    const answer = await send('/api/provider', { headers, body: JSON.stringify(marking) });
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('"unauthenticated"')]);
  });
});

describe('after all these requests,', () => {
  it('honest calls still work, and the log holds nothing that was sent [P14]', async () => {
    const input = confirmInput({ slug: provider.slug, start, key: randomUUID() });
    const body = JSON.stringify({ data: { op: 'confirmBooking', input } });
    const headers = { 'content-type': 'application/json; charset=UTF-8' };
    expect((await send('/api/client', { headers, body })).status).toBe(200);

    const lines = host.log().trim().split('\n');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    expect(host.log()).toContain('"op":"unread"');
    expect(host.log()).toContain('printed by a library');
    for (const sent of [
      canary,
      canary.slice(0, 8),
      'ALERT',
      'EMERGENCY',
      '@type',
      'trace',
      'alan@example.com',
    ])
      expect(host.log()).not.toContain(sent);
  });
});
