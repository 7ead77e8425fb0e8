// The demo as `npm start` runs it: links, headers, rewrites, a booking with its mail, Ctrl-C, `--keep`.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockOutside } from '../../tools/dev/chromium/block-outside.ts';
import { launchChromium } from '../../tools/dev/chromium/launch-chromium.ts';
import { takenPorts } from '../../tools/dev/emulators/taken-ports.ts';
import { workFolder } from '../../tools/dev/emulators/repo-root.ts';
import { ada } from '../../tools/dev/seed/demo-providers.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type DemoMail, mailsTo, stateOfRow } from './demo-mails.ts';
import { type DemoProcess, demoPorts, freeOffset, startDemo } from './demo-process.ts';
import { granted, present } from '../builders/granted.ts';

const START_LIMIT_MS = 90_000;
/** The functions emulator starts one process for the trigger, and one for the web hook. */
const MAIL_LIMIT_MS = 30_000;
const slug = 'ada';
const type = 'intro-call';
const booking: InputOf<'confirmBooking'> = {
  key: '5f0c1d5e-8c0b-4a53-9a7e-3f1f0f6f7a10',
  slug,
  type,
  start: '',
  client: { name: 'Alan', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
  answers: [{ question: 'phone', text: '+1 212 555 0100' }],
};

let offset: number;
let demo: DemoProcess;
let origin: string;
/** The mails that Alan got. */
let confirmation: DemoMail | undefined;

beforeAll(async () => {
  offset = await freeOffset();
  demo = await startDemo(['--port-offset', String(offset)]);
  origin = new URL(present(demo.links[0])).origin;
}, START_LIMIT_MS);

afterAll(async () => {
  await demo.kill();
  await rm(join(workFolder, `offset-${offset}`), { recursive: true, force: true });
});

test('the printed links are the booking pages of both demo providers and the inbox', async () => {
  expect(demo.links.map((link) => new URL(link).pathname)).toEqual(['/ada', '/grace']);
  for (const link of demo.links) {
    expect(await (await fetch(link)).text()).toBe(builtPage('book.html'));
  }
  expect(await (await fetch(demo.inbox)).text()).toContain('<h1>Inbox</h1>');
});

test('every kind of page comes with its own html and headers, and assets are cached for good', async () => {
  const kinds = [
    { path: `/${slug}/${type}`, html: builtPage('book.html'), framedBy: "frame-ancestors 'none'" },
    { path: `/embed/${slug}/${type}`, html: builtPage('embed.html'), framedBy: 'frame-ancestors *' },
    { path: '/manage', html: builtPage('manage.html'), framedBy: "frame-ancestors 'none'" },
    // As people type and copy them.
    { path: `/${slug.toUpperCase()}/`, html: builtPage('book.html'), framedBy: "frame-ancestors 'none'" },
    { path: `/${slug}/${type}%3E.`, html: builtPage('book.html'), framedBy: "frame-ancestors 'none'" },
    { path: `/embed/${slug}/${type}/`, html: builtPage('embed.html'), framedBy: 'frame-ancestors *' },
    { path: '/manage%23a.b.c', html: builtPage('manage.html'), framedBy: "frame-ancestors 'none'" },
    { path: '/dashboard/bookings', html: builtPage('dashboard.html'), framedBy: "frame-ancestors 'none'" },
  ];
  const answers = await Promise.all(kinds.map(({ path }) => fetch(origin + path)));
  const seen = answers.map(async (answer, index) => ({
    path: kinds[index]?.path,
    html: await answer.text(),
    framedBy: answer.headers.get('content-security-policy')?.split('; ').at(-1),
  }));
  expect(await Promise.all(seen)).toEqual(kinds);
  for (const answer of answers) {
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'/),
      'referrer-policy': expect.stringMatching(/^(?:no-referrer|strict-origin)$/),
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    });
  }
  const asset = /\/assets\/[^"]+\.js/.exec(builtPage('book.html'))?.[0];
  const answer = await fetch(`${origin}${asset}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const feed = await fetch(`${origin}/feed/${'a'.repeat(43)}.ics`);
  expect(feed.status).toBe(404);
  expect(Object.fromEntries(feed.headers)).toMatchObject({
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex, nofollow',
  });
});

test('the booking page of a demo provider lists free times on its own origin, and a refusal keeps its details', async () => {
  const opened = await callClient(origin, 'openBookingPage', { slug });
  expect(opened).toMatchObject({ ok: true, value: { provider: { slug, timeZone: 'Europe/Stockholm' } } });
  expect(granted(opened).types).toHaveLength(3);
  expect((await listedStarts()).length).toBeGreaterThan(0);
  const answer = await callClient(origin, 'openBookingPage', { slug: 'nobody-here' });
  expect(answer).toMatchObject({
    ok: false,
    status: 404,
    details: { reason: 'not-found', retryable: false, params: {}, reference: expect.stringMatching(/\S/) },
  });
});

test('a time that was booked is gone from the next list', async () => {
  const before = await listedStarts();
  booking.start = present(before.at(-1));
  const answer = await callClient(origin, 'confirmBooking', booking);
  expect(answer).toMatchObject({ ok: true, value: { booking: { startsAt: booking.start } } });
  expect(await listedStarts()).toEqual(before.filter((start) => start !== booking.start));
});

test('the trigger of a booking mails both sides, and signed reports mark both mails as delivered', async () => {
  const recipients = [booking.client.email, ada.document.email];
  const arrived = async () => (await Promise.all(recipients.map((to) => mailsTo(demo.inbox, to)))).flat();
  await expect.poll(async () => (await arrived()).length, { timeout: MAIL_LIMIT_MS }).toBe(2);
  const mails = await arrived();
  confirmation = mails[0];
  expect(mails.map(({ to, categories }) => [to[0]?.email, ...categories])).toEqual(
    recipients.map((email) => [email, 'confirmed']),
  );
  const states = () =>
    Promise.all(mails.map(({ customArgs }) => stateOfRow(offset, present(customArgs['row']))));
  await expect.poll(states, { timeout: MAIL_LIMIT_MS }).toEqual(['delivered', 'delivered']);
});

test('a person who opens the printed link in a browser finds a time to tap, and the mailed one the appointment', async () => {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' });
    const outside = await blockOutside(context);
    const page = await context.newPage();
    await page.goto(present(demo.links[0]));
    await page.getByRole('link', { name: /Introductory call/ }).click();
    const time = page.getByRole('button', { name: /\d{1,2}:\d{2}\s?(AM|PM)/ }).first();
    await time.click();
    const name = page.getByRole('textbox', { name: /name/i });
    await name.waitFor();
    expect(await name.isEnabled()).toBe(true);
    const manageLink = present(/http:\/\/\S+\/manage#\S+/.exec(present(confirmation?.text))?.[0]);
    await page.goto(manageLink);
    await page.getByRole('button', { name: 'Cancel this appointment' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    outside.assertNone();
  } finally {
    await browser.close();
  }
});

test('Ctrl-C ends everything: exit code 0, every port free, no process left', async () => {
  const processIds = await demo.processIds();
  expect(processIds.length).toBeGreaterThanOrEqual(3);
  expect(await demo.interrupt()).toBe(0);
  expect(await takenPorts(demoPorts().map((port) => port + offset))).toEqual([]);
  // The operating system may take a moment to remove the last entry.
  await expect.poll(() => processIds.filter(isRunning), { timeout: 5_000 }).toEqual([]);
});

test(
  'a second start with --keep goes on with the same bookings',
  async () => {
    demo = await startDemo(['--port-offset', String(offset), '--keep']);
    expect(await listedStarts()).not.toContain(booking.start);
    const again = await callClient(origin, 'confirmBooking', booking);
    expect(again).toMatchObject({ ok: true, value: { booking: { startsAt: booking.start } } });
    expect(await demo.interrupt()).toBe(0);
  },
  START_LIMIT_MS,
);

async function listedStarts(): Promise<string[]> {
  const from = new Date();
  const to = new Date(from.getTime() + 20 * 86_400_000);
  const answer = granted(
    await callClient(origin, 'listSlots', {
      slug,
      type,
      from: from.toISOString(),
      to: to.toISOString(),
    }),
  );
  return answer.slots.starts;
}

function builtPage(name: string): string {
  return readFileSync(join(workFolder, `offset-${offset}`, 'pages', name), 'utf8');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
