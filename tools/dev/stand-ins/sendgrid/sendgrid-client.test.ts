// The product's SendGrid client against the stand-in.
import client from '@sendgrid/client';
import mailService from '@sendgrid/mail';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleSender } from './sample-mail.ts';
import { type Sendgrid, startSendgrid } from './start-sendgrid.ts';

let sendgrid: Sendgrid;
beforeAll(async () => {
  sendgrid = await startSendgrid({ apiKey: 'SG.test', fromAddresses: [sampleSender] });
});
afterAll(() => sendgrid.stop());
beforeEach(() => sendgrid.clearFaults());

/** Sets up the package's one client. */
function service(key = 'SG.test', timeoutMs = 5_000): typeof mailService {
  client.setApiKey(key);
  client.setDefaultRequest('baseUrl', sendgrid.origin);
  mailService.setClient(client);
  mailService.setTimeout(timeoutMs);
  return mailService;
}

const mail = {
  to: { email: 'alan@example.com', name: 'Alan' },
  from: { email: sampleSender, name: 'Ada' },
  replyTo: 'ada@example.com',
  subject: 'Your appointment',
  text: 'Tuesday at 9:30',
  html: '<p>Tuesday at 9:30</p>',
  attachments: [
    {
      content: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
      filename: 'appointment.ics',
      type: 'text/calendar; method=REQUEST',
      disposition: 'attachment',
    },
  ],
  categories: ['confirmed'],
  customArgs: { booking: 'b-1' },
  trackingSettings: { clickTracking: { enable: false, enableText: false }, openTracking: { enable: false } },
};

test('a mail is accepted with 202, an empty body and a message id', async () => {
  const [answer, body] = await service().send(mail);
  expect(answer.statusCode).toBe(202);
  expect(body).toBe('');
  expect(new Headers(Object(answer.headers)).get('x-message-id')).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test('what was sent is what is kept', async () => {
  await service().send(mail);
  const kept = sendgrid.mails().at(-1);
  expect(kept).toMatchObject({
    to: [mail.to],
    from: mail.from,
    replyTo: { email: mail.replyTo, name: null },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    categories: mail.categories,
    customArgs: mail.customArgs,
    attachments: [
      { filename: 'appointment.ics', type: 'text/calendar; method=REQUEST', disposition: 'attachment' },
    ],
    events: [],
  });
  expect(kept?.attachments[0]?.content.toString()).toBe('BEGIN:VCALENDAR');
  expect(JSON.parse(kept?.raw ?? '')).toMatchObject({ reply_to: { email: mail.replyTo } });
});

test('kept mails can be asked for over HTTP by recipient and custom argument', async () => {
  await service().send({ ...mail, to: 'grace@example.com', customArgs: { booking: 'b-9' } });
  const ask = async (query: string): Promise<unknown> =>
    (await fetch(`${sendgrid.origin}/mails?${query}`)).json();
  const grace = { to: [{ email: 'grace@example.com' }], customArgs: { booking: 'b-9' } };
  expect(await ask('to=Grace%40example.com')).toMatchObject([grace]);
  expect(await ask('customArg.booking=b-9')).toMatchObject([grace]);
  expect(await ask('to=grace%40example.com&customArg.booking=b-1')).toEqual([]);
});

test.each([400, 401, 403, 429, 500, 503] as const)(
  '%d reaches the sender as an error with that code',
  async (code) => {
    sendgrid.fault({ kind: `${code}` });
    const errors = [{ message: expect.any(String), field: null, help: null }];
    await expect(service().send(mail)).rejects.toMatchObject({ code, response: { body: { errors } } });
  },
);

test('the headers of a 429 reach the sender', async () => {
  sendgrid.fault({ kind: '429', resetSeconds: 5 });
  await expect(service().send(mail)).rejects.toMatchObject({
    response: {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': expect.stringMatching(/^\d{10}$/) },
    },
  });
});

test('a wrong key is an error with code 401', async () => {
  await expect(service('SG.other').send(mail)).rejects.toMatchObject({ code: 401 });
});

test('a mail that is never answered ends with the time-out of the client', async () => {
  sendgrid.fault({ kind: 'hang' });
  const before = sendgrid.mails().length;
  await expect(service('SG.test', 100).send(mail)).rejects.toMatchObject({ code: 'ECONNABORTED' });
  expect(sendgrid.mails()).toHaveLength(before);
});

test('a connection that breaks is an error without a response', async () => {
  sendgrid.fault({ kind: 'accept-then-reset' });
  const error: unknown = await service()
    .send(mail)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'ECONNRESET' });
  expect(Object(error).response).toBeUndefined();
});
