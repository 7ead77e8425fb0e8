// The inbox as a browser gets it, with mails that try to be more than text.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postMail, sampleMail, sampleSender } from '../sample-mail.ts';
import { type Sendgrid, startSendgrid } from '../start-sendgrid.ts';

const key = 'SG.test';
const hostile = `<script>alert(1)</script> " onload='x' <b>& \u202E`;
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&#39;x&#39; &lt;b&gt;&amp; \u202E';

let sendgrid: Sendgrid;
let id: string;
beforeAll(async () => {
  sendgrid = await startSendgrid({ apiKey: key, fromAddresses: [sampleSender] });
  const mail = sampleMail({
    personalizations: [{ to: [{ email: 'alan@example.com', name: hostile }] }],
    from: { email: sampleSender, name: hostile },
    subject: hostile,
    content: [
      { type: 'text/plain', value: hostile },
      {
        type: 'text/html',
        value: '<!doctype html><p>Hello <a href="https://example.com/">there</a><script>1</script>',
      },
    ],
    attachments: [
      {
        content: Buffer.from(`BEGIN:VCALENDAR\r\nSUMMARY:${hostile}\r\n`).toString('base64'),
        filename: `${hostile}.ics`,
        type: 'text/calendar; method=REQUEST',
      },
      {
        content: Buffer.from('<script>1</script>').toString('base64'),
        filename: 'a.html',
        type: 'text/html',
      },
    ],
    categories: [hostile],
    custom_args: { [hostile]: hostile },
  });
  await postMail(sendgrid.origin, mail, { key });
  id = sendgrid.mails()[0]?.id ?? '';
});
afterAll(() => sendgrid.stop());

const get = (path: string): Promise<Response> => fetch(sendgrid.origin + path);
const policyOf = (answer: Response): string[] =>
  (answer.headers.get('content-security-policy') ?? '').split('; ');

test.each([
  ['the list', '/'],
  ['a filtered list', `/?to=${encodeURIComponent(hostile)}`],
  ['the HTML tab', '?part=html'],
  ['the text tab', '?part=text'],
  ['the attachments tab', '?part=attachments'],
  ['the raw tab', '?part=raw'],
])('%s shows a hostile mail as text', async (_what, path) => {
  const answer = await get(path.startsWith('?') ? `/mails/${id}${path}` : path);
  const page = await answer.text();
  expect(page).toContain(escaped);
  // The one script is our own.
  const nonce = /script-src 'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  expect(page.match(/<script[^>]*>/g)).toEqual([`<script nonce="${nonce}">`]);
  expect(page).not.toContain('<b>');
  expect(policyOf(answer)).toEqual(expect.arrayContaining(["default-src 'none'", "base-uri 'none'"]));
});

test('what keeps the list fresh escapes as well and has the version of its markup', async () => {
  const { version, markup } = Object(await (await get('/live?to=')).json());
  expect(markup).toContain(escaped);
  expect(markup).not.toContain('<script');
  expect(await (await get('/')).text()).toContain(`data-version="${version}"`);
});

test('the HTML of a mail is framed without scripts, and its links open beside', async () => {
  expect(await (await get(`/mails/${id}`)).text()).toContain(
    `<iframe title="The email as HTML" src="/mails/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox">`,
  );
  const mail = await get(`/mails/${id}/html`);
  expect(policyOf(mail)).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      'sandbox allow-popups allow-popups-to-escape-sandbox',
    ]),
  );
  expect(await mail.text()).toMatch(/^<!doctype html><base target="_blank"><p>Hello/);
});

test('attachments come as files, calendars with their type and nothing else as what it claims to be', async () => {
  const [calendar, page] = await Promise.all([0, 1].map((index) => get(`/mails/${id}/attachments/${index}`)));
  expect(calendar?.headers.get('content-type')).toMatch(/^text\/calendar; method=REQUEST/);
  expect(page?.headers.get('content-type')).toBe('application/octet-stream');
  for (const answer of [calendar, page]) {
    expect(answer?.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect(await calendar?.text()).toContain(hostile);
});

test('the list can be narrowed to one recipient', async () => {
  await postMail(
    sendgrid.origin,
    sampleMail({ personalizations: [{ to: [{ email: 'ada@example.com' }] }] }),
    { key },
  );
  const subjects = async (to: string): Promise<number> =>
    (await (await get(`/?to=${encodeURIComponent(to)}`)).text()).split('class="subject"').length - 1;
  expect([
    await subjects(''),
    await subjects('ADA@example.com'),
    await subjects('nobody@example.com'),
  ]).toEqual([2, 1, 0]);
});

test('a reported event shows in the state of the mail, and only known ones are taken', async () => {
  const report = (event: string): Promise<Response> =>
    fetch(`${sendgrid.origin}/mails/${id}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event }),
    });
  expect((await report('exploded')).status).toBe(400);
  expect((await report('bounce')).status).toBe(204);
  expect(await (await get(`/mails/${id}`)).text()).toContain('<span class="state bad">Bounced</span>');
});

test('a planned fault is announced and can be switched off', async () => {
  sendgrid.fault({ kind: '503', times: 2 });
  const page = await (await get('/')).text();
  expect(page).toContain('Unavailable (503), 2 more');
  expect(page).toContain(
    'id="fault-503" aria-pressed="true" data-method="DELETE" data-url="/faults?kind=503"',
  );
  sendgrid.clearFaults();
  expect(await (await get('/')).text()).toContain('id="fault-503" aria-pressed="false"');
});

test('a mail that is not there is a page that leads back', async () => {
  const answer = await get('/mails/gone');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<a href="/">Inbox</a>');
});

test('the page wears the tokens of the product', async () => {
  const styles = await get('/inbox.css');
  expect(styles.headers.get('content-type')).toMatch(/^text\/css/);
  expect(await styles.text()).toMatch(/--accent: oklch\(.+\);[\s\S]*\.mails a \{/);
});
