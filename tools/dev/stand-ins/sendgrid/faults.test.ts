// Faults on demand, as the sender sees them.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from './faults.ts';
import { postMail, sampleMail, sampleSender } from './sample-mail.ts';
import { type Sendgrid, startSendgrid } from './start-sendgrid.ts';

const key = 'SG.test';
const now = Date.UTC(2027, 0, 11, 9);
let sendgrid: Sendgrid;
beforeEach(async () => {
  sendgrid = await startSendgrid({ apiKey: key, fromAddresses: [sampleSender], now: () => now });
});
afterEach(() => sendgrid.stop());

const send = (changes: Readonly<Record<string, unknown>> = {}): Promise<Response> =>
  postMail(sendgrid.origin, sampleMail(changes), { key });
const to = (email: string) => ({ personalizations: [{ to: [{ email }] }] });

test.each<FaultKind>(['400', '401', '403', '500', '503'])('%s is answered and nothing kept', async (kind) => {
  sendgrid.fault({ kind });
  const answer = await send();
  expect(answer.status).toBe(Number(kind));
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String), field: null }] });
  expect(sendgrid.mails()).toEqual([]);
});

test('429 says that nothing remains and when the limit is lifted, in epoch seconds', async () => {
  sendgrid.fault({ kind: '429', resetSeconds: 30 });
  const answer = await send();
  expect(answer.status).toBe(429);
  expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(answer.headers.get('x-ratelimit-reset')).toBe(String(now / 1000 + 30));
  expect(Number(answer.headers.get('x-ratelimit-limit'))).toBeGreaterThan(0);
});

test('a connection that ends after the body was read leaves no mail behind', async () => {
  sendgrid.fault({ kind: 'reset' });
  await expect(send()).rejects.toThrow('fetch failed');
  expect(sendgrid.mails()).toEqual([]);
});

test('a connection that ends after acceptance leaves the mail behind', async () => {
  sendgrid.fault({ kind: 'accept-then-reset' });
  await expect(send()).rejects.toThrow('fetch failed');
  expect(sendgrid.mails()).toHaveLength(1);
});

test('a mail that is never answered is not kept, and the stand-in still stops', async () => {
  sendgrid.fault({ kind: 'hang', times: 1 });
  let answered = false;
  const outcome = send().then(
    () => (answered = true),
    (error: unknown) => error,
  );
  const planned = async (): Promise<unknown> => (await fetch(`${sendgrid.origin}/faults`)).json();
  await expect.poll(planned).toEqual([]);
  expect({ answered, mails: sendgrid.mails() }).toEqual({ answered: false, mails: [] });
  await sendgrid.stop();
  expect(await outcome).toMatchObject({ message: 'fetch failed' });
});

test('a slow mail is kept at once and answered later', async () => {
  sendgrid.fault({ kind: 'slow', afterMs: 50 });
  const answer = send();
  await expect.poll(() => sendgrid.mails().length).toBe(1);
  expect((await answer).status).toBe(202);
});

test('a fault counts down, and then all is well', async () => {
  sendgrid.fault({ kind: '500', times: 2 });
  const statuses = [(await send()).status, (await send()).status, (await send()).status];
  expect(statuses).toEqual([500, 500, 202]);
});

test('a fault without a number stays until it is cleared', async () => {
  sendgrid.fault({ kind: '503' });
  expect([(await send()).status, (await send()).status]).toEqual([503, 503]);
  sendgrid.clearFaults();
  expect((await send()).status).toBe(202);
});

test.each([
  ['recipient', { to: 'Alan@example.com' }, to('ada@example.com')],
  ['category', { category: 'confirmed' }, { categories: ['reminder'] }],
  ['custom arguments', { customArgs: { booking: 'b-1' } }, { custom_args: { booking: 'b-2' } }],
])('a fault meets only the mails with its %s', async (_what, match, other) => {
  sendgrid.fault({ kind: '500', match });
  expect((await send(other)).status).toBe(202);
  expect((await send()).status).toBe(500);
});

test('faults can be planned, seen and cleared over HTTP, one kind or all', async () => {
  const faults = `${sendgrid.origin}/faults`;
  const plan = (body: object, type = 'application/json') =>
    fetch(faults, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
  expect((await plan({ kind: '500', times: 3, match: { category: 'confirmed' } })).status).toBe(204);
  expect((await plan({ kind: 'hang', match: { category: 'never' } })).status).toBe(204);
  expect((await send()).status).toBe(500);
  expect(await (await fetch(faults)).json()).toMatchObject([
    { kind: '500', left: 2 },
    { kind: 'hang', left: null },
  ]);
  expect((await fetch(`${faults}?kind=500`, { method: 'DELETE' })).status).toBe(204);
  expect(await (await fetch(faults)).json()).toMatchObject([{ kind: 'hang' }]);
  expect((await fetch(faults, { method: 'DELETE' })).status).toBe(204);
  expect(await (await fetch(faults)).json()).toEqual([]);
});

test.each([
  ['an unknown kind', { kind: 'boom' }, 'application/json'],
  ['a number of times that is none', { kind: '500', times: 'often' }, 'application/json'],
  ["the body of a foreign page's form", { kind: '500' }, 'text/plain'],
])('%s plans no fault', async (_what, body, type) => {
  const answer = await fetch(`${sendgrid.origin}/faults`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(400);
  expect((await send()).status).toBe(202);
});
