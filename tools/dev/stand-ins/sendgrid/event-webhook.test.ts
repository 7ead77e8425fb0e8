// Events as their receiver gets them: signature, fields, retries.
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBody } from './read-body.ts';
import { postMail, sampleMail, sampleSender } from './sample-mail.ts';
import { type Sendgrid, startSendgrid } from './start-sendgrid.ts';

const key = 'SG.test';
const now = Date.UTC(2027, 0, 11, 9);
/** Several times the usual duration, for machines that are busy. */
const WAITING = { timeout: 12_000 };

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The status that it got. */
  readonly status: number;
}

let received: Received[];
/** The receiver's statuses, one per request; 204 when they are used up. */
let statuses: number[];
/** Responses wait for this. */
let mayAnswer: Promise<unknown>;
let receiver: Server;
let sendgrid: Sendgrid;

beforeEach(async () => {
  received = [];
  statuses = [];
  mayAnswer = Promise.resolve();
  receiver = createServer((request, response) => {
    void readBody(request, 1_000_000).then((body) => {
      const status = statuses.shift() ?? 204;
      received.push({ headers: request.headers, body: body ?? '', status });
      return mayAnswer.then(() => response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', () => resolve()));
  const address = receiver.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  sendgrid = await startSendgrid({
    apiKey: key,
    fromAddresses: [sampleSender],
    eventsUrl: `http://127.0.0.1:${port}/events`,
    autoDeliver: true,
    now: () => now,
  });
});
afterEach(async () => {
  await sendgrid.stop();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

async function accepted(email = 'alan@example.com', name?: string): Promise<string> {
  const to = [{ email, ...(name === undefined ? {} : { name }) }];
  await postMail(sendgrid.origin, sampleMail({ personalizations: [{ to }] }), { key });
  return sendgrid.mails().at(-1)?.id ?? '';
}

function isSigned({ headers, body }: Received, publicKey = sendgrid.publicKey): boolean {
  const signature = String(headers['x-twilio-email-event-webhook-signature']);
  const timestamp = String(headers['x-twilio-email-event-webhook-timestamp']);
  const spki = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify('sha256', Buffer.from(timestamp + body), spki, Buffer.from(signature, 'base64'));
}

const eventsIn = ({ body }: Received): Record<string, unknown>[] => JSON.parse(body);

test('events are signed over timestamp and body, in a way that node:crypto confirms', async () => {
  expect(await sendgrid.sendEvents([{ mail: await accepted(), event: 'delivered' }])).toBe(204);
  const [first] = received;
  if (first === undefined) throw new Error('nothing came');
  expect(first.headers['x-twilio-email-event-webhook-timestamp']).toBe(String(now / 1000));
  expect(first.headers['content-type']).toMatch(/^application\/json/);
  expect(isSigned(first)).toBe(true);
  expect(isSigned({ ...first, body: first.body.replace('delivered', 'bounce') })).toBe(false);
});

test('a body that was altered, a foreign signature and an old timestamp can be sent', async () => {
  const mail = await accepted();
  const event = { mail, event: 'delivered' } as const;
  await sendgrid.sendEvents([event], { alterBody: (body) => body.replace('delivered', 'bounce') });
  await sendgrid.sendEvents([event], { signature: 'AAAA' });
  await sendgrid.sendEvents([event], { timestamp: '1700000000' });
  expect(received.slice(0, 3).map((each) => isSigned(each))).toEqual([false, false, true]);
  expect(received[2]?.headers['x-twilio-email-event-webhook-timestamp']).toBe('1700000000');
});

test('an event carries its fields, and the custom arguments beside them', async () => {
  const mail = await accepted();
  await sendgrid.sendEvents([
    { mail, event: 'bounce' },
    { mail, event: 'delivered', fields: { sg_event_id: 'again' } },
  ]);
  const events = received.flatMap(eventsIn);
  expect(events).toEqual([
    expect.objectContaining({
      email: 'alan@example.com',
      event: 'bounce',
      timestamp: now / 1000,
      'smtp-id': expect.stringMatching(/^<.+@.+>$/),
      category: ['confirmed'],
      sg_event_id: expect.stringMatching(/^\S{22}$/),
      sg_message_id: expect.stringMatching(new RegExp(`^${mail}\\.filter`)),
      type: 'bounce',
      status: '5.1.1',
      reason: expect.stringMatching(/^550 /),
      booking: 'b-1',
      kind: 'confirmed',
    }),
    expect.objectContaining({ event: 'delivered', sg_event_id: 'again' }),
  ]);
});

test('mails are processed and then delivered, bounced or dropped by themselves, as their recipient says', async () => {
  const fates = {
    'alan@example.com': 'delivered',
    'bounce@example.com': 'bounce',
    'dropped.soon@example.com': 'dropped',
    'spam@example.com': 'spamreport',
    // Its name has a comma, which makes SendGrid lose the address.
    'comma@example.com': 'dropped',
  };
  for (const email of Object.keys(fates)) {
    await accepted(email, email.startsWith('comma') ? 'Alan, M.Sc.' : undefined);
  }
  const wanted = Object.entries(fates).map(([email, fate]) => [email, ['processed', fate]]);
  const eventsOf = (events: readonly Record<string, unknown>[], email: string) =>
    events.filter((each) => each['email'] === email).map(({ event }) => event);
  const reported = () =>
    Object.keys(fates).map((email) => [email, eventsOf(received.flatMap(eventsIn), email)]);
  await vi.waitFor(() => expect(reported()).toEqual(wanted), WAITING);
  const kept = sendgrid.mails().map(({ to, events }) => [to[0]?.email, events.map(({ event }) => event)]);
  expect(kept).toEqual(wanted);
});

test('events that are refused come again with the same ids, and only until they are taken', async () => {
  statuses = [500];
  const mail = await accepted();
  const taken = () => received.filter(({ status }) => status === 204).flatMap(eventsIn);
  const kinds = () => taken().map(({ event }) => event);
  await vi.waitFor(() => expect(kinds()).toContain('delivered'), WAITING);
  // An event newer than both; a repetition would have arrived before it.
  await fetch(`${sendgrid.origin}/mails/${mail}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event: 'spamreport' }),
  });
  await vi.waitFor(() => expect(kinds()).toEqual(['processed', 'delivered', 'spamreport']), WAITING);
  const refused = received.filter(({ status }) => status === 500).flatMap(eventsIn);
  expect(refused.map(({ event }) => event)).toContain('processed');
  expect(taken()).toEqual(expect.arrayContaining(refused));
});

test('events that happen while the receiver is slow come afterwards, each once', async () => {
  let answer = (): void => {};
  mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await accepted();
  await vi.waitFor(() => expect(sendgrid.mails()[0]?.events).toHaveLength(2), WAITING);
  answer();
  const seen = () => received.map((each) => eventsIn(each).map(({ event }) => event));
  await vi.waitFor(() => expect(seen()).toEqual([['processed'], ['delivered']]), WAITING);
});

test('nothing is reported after the stop', async () => {
  await accepted();
  await sendgrid.stop();
  const before = received.length;
  await expect(
    sendgrid.sendEvents([{ mail: sendgrid.mails()[0]?.id ?? '', event: 'bounce' }]),
  ).rejects.toThrow('aborted');
  expect(received).toHaveLength(before);
});
