// Scanners, guessers and repeaters try links, and achieve nothing.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientHandlers } from '../../functions/src/entry/client-handlers.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingReads } from '../../tools/dev/host/counting-reads.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
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
  host = await startHost();
});
afterAll(() => host.stop());
beforeEach(async () => {
  provider = await newProvider(testFirestore());
  const made = await callClient(host.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start }));
  token = granted(made).manageToken;
});

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A well-formed link, signed with a guessed key. */
function guess(): string {
  const payload = { sub: randomBytes(16).toString('hex'), ver: 1, scope: 'manage', exp: 4_000_000_000 };
  const text = `${encoded({ alg: 'HS256', kid: 'test' })}.${encoded(payload)}`;
  return `${text}.${createHmac('sha256', randomBytes(32)).update(text).digest('base64url')}`;
}

describe('ten thousand guessed links', () => {
  it('all get the same response, and cost no database read [P15]', async () => {
    const deps = testDeps();
    const counting = countingReads(deps.db);
    const answers = new Map<string, number>();
    for (let count = 0; count < 10_000; count += 1) {
      const op = (['viewBooking', 'cancelBooking', 'stopReminders'] as const)[count % 3] ?? 'viewBooking';
      const input = op === 'cancelBooking' ? { token: guess(), key: randomUUID() } : { token: guess() };
      const result = await clientHandlers[op]({ ...deps, db: counting.db }, input, null);
      const answer = JSON.stringify(result);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect([...answers]).toEqual([['{"ok":false,"refusal":{"kind":"not-found","params":{}}}', 10_000]]);
    expect(counting.documents()).toBe(0);
  });
});

describe('a scanner’s visit', () => {
  it('by GET and HEAD, with the link in any place, changes nothing', async () => {
    const before = await readTime(testFirestore(), provider.id);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      for (const path of [
        `/manage#${token}`,
        `/manage?token=${token}`,
        `/manage/${token}`,
        `/api/client?op=cancelBooking&token=${token}`,
        `/api/client/${token}`,
      ]) {
        const response = await fetch(`${host.origin}${path}`, { method });
        expect(response.status).not.toBe(500);
        expect(await response.text()).not.toContain('alan@example.com');
      }
    }
    expect(await readTime(testFirestore(), provider.id)).toEqual(before);
    expect((await callClient(host.origin, 'viewBooking', { token })).ok).toBe(true);
  });

  it('that submits forms as browsers do is not understood: the door takes JSON only', async () => {
    const before = await readTime(testFirestore(), provider.id);
    const body = new URLSearchParams({ op: 'cancelBooking', token, key: randomUUID() });
    const response = await fetch(`${host.origin}/api/client`, { method: 'POST', body });
    expect(response.status).toBe(400);
    const plain = await fetch(`${host.origin}/api/client`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ data: { op: 'cancelBooking', input: { token, key: randomUUID() } } }),
    });
    expect(plain.status).toBe(400);
    expect(await readTime(testFirestore(), provider.id)).toEqual(before);
  });
});

describe('a replayed POST', () => {
  it('of a cancellation or a move gets the first response and changes nothing [P3]', async () => {
    const move = { token, key: randomUUID(), start: far };
    const moved = await callClient(host.origin, 'rescheduleBooking', move);
    const fresh = granted(moved).manageToken;
    const cancel = { token: fresh, key: randomUUID(), reason: 'Ill.' };
    const cancelled = await callClient(host.origin, 'cancelBooking', cancel);
    const before = await readTime(testFirestore(), provider.id);
    for (let time = 0; time < 3; time += 1) {
      expect(await callClient(host.origin, 'rescheduleBooking', move)).toEqual(moved);
      expect(await callClient(host.origin, 'cancelBooking', cancel)).toEqual(cancelled);
    }
    expect(await readTime(testFirestore(), provider.id)).toEqual(before);
    const { docs } = await testFirestore().collection('outbox').get();
    const promised = docs.filter((row) => row.get('providerId') === provider.id);
    const kinds = promised.map((row): string => row.get('kind'));
    for (const kind of ['confirmed', 'moved', 'cancelled']) {
      expect(kinds.filter((each) => each === kind)).toHaveLength(2);
    }
    expect(kinds).toHaveLength(6);
  });
});

describe('asking for a new link', () => {
  it('gets the same response from any caller, and shows nothing of the booking [P15]', async () => {
    const asked = { ok: true, value: { asked: true } };
    const requests = [
      { token },
      { token: guess() },
      { reference: '7KQ2-M9XD', email: 'alan@example.com' },
      { reference: 'aaaa aaaa', email: 'eve@example.com' },
    ];
    for (const request of requests) {
      expect(await callClient(host.origin, 'resendManageLink', request)).toEqual(asked);
    }
  });
});
