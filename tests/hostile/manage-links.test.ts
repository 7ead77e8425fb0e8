// Forged, foreign and retired links over HTTP: they all look like no booking, and change nothing.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted } from '../builders/granted.ts';

const start = '2027-01-12T09:00:00.000Z';
const far = '2027-01-12T13:00:00.000Z';

let host: Host;
let provider: TestProvider;
let token: string;
beforeAll(async () => {
  [host, provider] = await Promise.all([startHost(), newProvider(testFirestore())]);
  const made = await callClient(host.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start }));
  token = granted(made).manageToken;
});
afterAll(() => host.stop());

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString());

/** The token with changed content, signed with a key that is not ours. */
function forged(change: object): string {
  const [header = '', payload = ''] = token.split('.');
  const text = `${header}.${encoded({ ...decoded(payload), ...change })}`;
  return `${text}.${createHmac('sha256', randomBytes(32)).update(text).digest('base64url')}`;
}

/** A signature that was right for other content. */
function swapped(change: object): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, encoded({ ...decoded(payload), ...change }), signature].join('.');
}

const wrong: [string, () => string][] = [
  ['signed with another key', () => forged({})],
  ['of another booking', () => swapped({ sub: 'f'.repeat(32) })],
  ['of a later version', () => swapped({ ver: 2 })],
  ['with a longer life', () => swapped({ exp: 4_000_000_000 })],
  ['with another scope', () => swapped({ scope: 'admin' })],
  ['with one character changed', () => (token.startsWith('e') ? `f${token.slice(1)}` : `e${token.slice(1)}`)],
];

describe('a link', () => {
  it.each(wrong)(
    '%s looks like no booking to every operation, and changes nothing [P15]',
    async (_title, make) => {
      const before = await readTime(testFirestore(), provider.id);
      const key = randomUUID();
      const answers = [
        await callClient(host.origin, 'viewBooking', { token: make() }),
        await callClient(host.origin, 'cancelBooking', { token: make(), key }),
        await callClient(host.origin, 'rescheduleBooking', { token: make(), key, start: far }),
      ];
      for (const answer of answers) {
        expect(answer).toMatchObject({
          ok: false,
          status: 404,
          details: { reason: 'not-found', params: {} },
        });
      }
      expect(await readTime(testFirestore(), provider.id)).toEqual(before);
    },
  );

  it('of the right form but unreadable is refused for its form alone', async () => {
    for (const bad of ['', 'x', '...', `${token}=`, token.slice(0, -1), 'a'.repeat(10_000)]) {
      const answer = await callClient(host.origin, 'viewBooking', { token: bad });
      expect(answer).toMatchObject({ ok: false, status: 400, details: { reason: 'invalid-request' } });
    }
  });

  it('is never in a log, whatever the call came to [P14]', async () => {
    await callClient(host.origin, 'viewBooking', { token });
    await callClient(host.origin, 'cancelBooking', { token: forged({}), key: randomUUID() });
    const [header = '', payload = ''] = token.split('.');
    for (const part of [token, payload, `${header}.`]) expect(host.log()).not.toContain(part);
  });
});

describe('a reason', () => {
  it('of 10 kB is refused, one with markup is kept as text, and no response repeats it [P16]', async () => {
    const long = await callClient(host.origin, 'cancelBooking', {
      token,
      key: randomUUID(),
      reason: 'x'.repeat(10_000),
    });
    expect(long).toMatchObject({
      ok: false,
      details: { reason: 'invalid-request', params: { path: 'reason' } },
    });
    const markup = '<script>alert(1)</script>\u0000';
    const done = await callClient(host.origin, 'cancelBooking', { token, key: randomUUID(), reason: markup });
    expect(JSON.stringify(done)).not.toContain('script');
    const { bookings } = await readTime(testFirestore(), provider.id);
    const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
    expect(stored.get('cancelReason')).toBe('<script>alert(1)</script>');
  });
});
