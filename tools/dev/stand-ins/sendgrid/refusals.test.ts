// What SendGrid refuses, and with which status. With HOLDFAST_REAL_SENDGRID_KEY and HOLDFAST_REAL_FROM (a
// verified sender) set, the same table runs against the real service in sandbox mode, which delivers nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postMail, sampleMail, sampleSender } from './sample-mail.ts';
import { type Sendgrid, startSendgrid } from './start-sendgrid.ts';

const realKey = process.env['HOLDFAST_REAL_SENDGRID_KEY'];
const realFrom = process.env['HOLDFAST_REAL_FROM'];
const key = realKey ?? 'SG.test';
const from = { email: realFrom ?? sampleSender };
/** Not even the real service delivers anything. */
const judgedOnly = { from, mail_settings: { sandbox_mode: { enable: true } } };

const apiError = { message: expect.stringMatching(/\S/), help: expect.toBeOneOf([null, expect.any(String)]) };
const alan = { email: 'alan@example.com' };
const soon = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** Title of the row; what replaces parts of a mail that is fine; the field that the stand-in names. */
const refused: readonly [string, Readonly<Record<string, unknown>>, string][] = [
  ['an unknown key', { colour: 'blue' }, 'colour'],
  ['an unknown key of an attachment', withAttachment({ size: 3 }), 'attachments.0.size'],
  ['an unknown key of the tracking settings', { tracking_settings: { taps: {} } }, 'tracking_settings.taps'],
  ['no personalizations', { personalizations: undefined }, 'personalizations'],
  ['an empty list of personalizations', { personalizations: [] }, 'personalizations'],
  [
    'more than 1000 personalizations',
    { personalizations: Array.from({ length: 1001 }, (_, n) => ({ to: [{ email: `a${n}@example.com` }] })) },
    'personalizations',
  ],
  ['a personalization without recipients', { personalizations: [{}] }, 'personalizations.0.to'],
  ['an empty list of recipients', { personalizations: [{ to: [] }] }, 'personalizations.0.to'],
  ['an address without a domain', toEmail('alan'), 'personalizations.0.to.0.email'],
  ['an address with a domain of one part', toEmail('alan@localhost'), 'personalizations.0.to.0.email'],
  ['an address with a space', toEmail('alan turing@example.com'), 'personalizations.0.to.0.email'],
  ['an address with two dots in a row', toEmail('alan..turing@example.com'), 'personalizations.0.to.0.email'],
  [
    'an address that is not text',
    { personalizations: [{ to: [{ email: 5 }] }] },
    'personalizations.0.to.0.email',
  ],
  [
    'one address twice, in other case',
    { personalizations: [{ to: [alan], cc: [{ email: 'Alan@Example.com' }] }] },
    'personalizations.0',
  ],
  ['a mail without a subject', { subject: undefined }, 'subject'],
  ['an empty subject', { subject: '' }, 'subject'],
  ['a line break in the subject', { subject: 'Hello\r\nBcc: eve@example.com' }, 'subject'],
  ['a mail without content', { content: undefined }, 'content'],
  ['an empty list of content', { content: [] }, 'content'],
  ['content with an empty value', { content: [{ type: 'text/plain', value: '' }] }, 'content.0.value'],
  [
    'HTML before plain text',
    {
      content: [
        { type: 'text/html', value: '<p>a' },
        { type: 'text/plain', value: 'a' },
      ],
    },
    'content',
  ],
  [
    'a charset in the type of content',
    { content: [{ type: 'text/plain; charset=utf-8', value: 'a' }] },
    'content.0.type',
  ],
  ['an attachment without a name', withAttachment({ filename: undefined }), 'attachments.0.filename'],
  ['an attachment that is not base64', withAttachment({ content: 'no base64!' }), 'attachments.0.content'],
  ['an empty attachment', withAttachment({ content: '' }), 'attachments.0.content'],
  [
    'a charset in the type of an attachment',
    withAttachment({ type: 'text/calendar; charset=utf-8' }),
    'attachments.0.type',
  ],
  [
    'two parameters in the type of an attachment',
    withAttachment({ type: 'text/calendar; method=REQUEST; charset=utf-8' }),
    'attachments.0.type',
  ],
  [
    'a line break in the type of an attachment',
    withAttachment({ type: 'text/calendar\r\n' }),
    'attachments.0.type',
  ],
  ['an unknown disposition', withAttachment({ disposition: 'somewhere' }), 'attachments.0.disposition'],
  ['a custom argument that is not text', { custom_args: { booking: 7 } }, 'custom_args.booking'],
  [
    'more than 10,000 bytes of custom arguments',
    { custom_args: { booking: 'b'.repeat(10_000) } },
    'custom_args',
  ],
  ['more than ten categories', { categories: Array.from({ length: 11 }, (_, n) => `c${n}`) }, 'categories'],
  ['a category of 256 characters', { categories: ['c'.repeat(256)] }, 'categories.0'],
  ['one category twice', { categories: ['a', 'a'] }, 'categories'],
  ['a reserved header', { headers: { 'Reply-To': 'eve@example.com' } }, 'headers.Reply-To'],
  [
    'a switch that is not a boolean',
    { tracking_settings: { click_tracking: { enable: 'no' } } },
    'tracking_settings.click_tracking.enable',
  ],
  ['a reply address that is none', { reply_to: { email: 'ada' } }, 'reply_to.email'],
  ['a reply address beside a list of them', { reply_to_list: [alan] }, 'reply_to'],
  ['a time to send more than 72 hours ahead', { send_at: soon(73 * 3600) }, 'send_at'],
  [
    'a template that the account does not have',
    { template_id: 'd-0123456789abcdef0123456789abcdef' },
    'template_id',
  ],
];

const accepted: readonly [string, Readonly<Record<string, unknown>>][] = [
  ['a mail with all that ours have', {}],
  [
    'a subject in every personalization',
    { subject: undefined, personalizations: [{ to: [alan], subject: 'Hello' }] },
  ],
  ['a type with the method of a calendar', withAttachment({ type: 'text/calendar; method=CANCEL' })],
  ['a mail to be sent in 71 hours', { send_at: soon(71 * 3600) }],
  ['headers of ones own', { headers: { 'List-Unsubscribe': '<mailto:stop@example.com>' } }],
];

let standIn: Sendgrid | undefined;
let origin = 'https://api.sendgrid.com';
beforeAll(async () => {
  if (realKey !== undefined) return;
  standIn = await startSendgrid({ apiKey: key, fromAddresses: [from.email] });
  origin = standIn.origin;
});
afterAll(() => standIn?.stop());

test.each(refused)('%s is refused with 400', async (_title, changes, field) => {
  const answer = await postMail(origin, sampleMail({ ...judgedOnly, ...changes }), { key });
  const body: unknown = await answer.json();
  const named = standIn === undefined ? { ...apiError } : { ...apiError, field };
  expect({ status: answer.status, body }).toEqual({
    status: 400,
    body: { errors: expect.arrayContaining([expect.objectContaining(named)]) },
  });
});

test.each(accepted)('%s is accepted', async (_title, changes) => {
  const answer = await postMail(origin, sampleMail({ ...judgedOnly, ...changes }), { key });
  expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: '' });
});

test('a body that is not JSON is refused with 400', async () => {
  expect((await postMail(origin, '{"personalizations"', { key })).status).toBe(400);
});

test('a mail in another content type is refused with 415', async () => {
  const answer = await postMail(origin, sampleMail(judgedOnly), { key, contentType: 'text/plain' });
  expect(answer.status).toBe(415);
});

test.each([
  ['no key', null],
  ['a wrong key', 'SG.wrong'],
])('a mail with %s is refused with 401', async (_title, wrong) => {
  const answer = await postMail(origin, sampleMail(judgedOnly), { key: wrong });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ errors: [{ ...apiError, field: null }] });
});

test('a sender that was not verified is refused with 403', async () => {
  const stranger = { ...judgedOnly, from: { email: 'nobody@unverified.example' } };
  const answer = await postMail(origin, sampleMail(stranger), { key });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ errors: [{ ...apiError, field: 'from' }] });
});

test('a mail of more than 30 MB is refused with 413', async () => {
  const large = withAttachment({ content: 'QUFB'.repeat(8_000_000) });
  expect((await postMail(origin, sampleMail({ ...judgedOnly, ...large }), { key })).status).toBe(413);
});

test('what was refused or only judged is nowhere', () => {
  expect(standIn?.mails() ?? []).toEqual([]);
});

function withAttachment(changes: Readonly<Record<string, unknown>>): { attachments: object[] } {
  const [attachment] = sampleMail().attachments ?? [];
  return { attachments: [{ ...attachment, ...changes }] };
}

function toEmail(email: string): object & Record<string, unknown> {
  return { personalizations: [{ to: [{ email }] }] };
}
