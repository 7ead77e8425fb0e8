// Feeds over HTTP: only the right address opens one, and no other answer tells anything.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { resetFeed } from '../../functions/src/feed/reset-feed.ts';
import { saveFeed } from '../../functions/src/feed/save-feed.ts';
import { asProvider } from '../builders/as-provider.ts';
import { start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted, present } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';

const deps = testDeps();
let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

/** A provider with an appointment, and the address of the feed. */
async function feed() {
  const ada = await newProvider(deps.db);
  granted(await confirmBooking(deps, confirmInput({ slug: ada.slug, start })));
  const owner = await asProvider(deps, ada.id);
  const address = async () => present(granted(await resetFeed(deps, { shows: 'details' }, owner)).feed?.path);
  return { path: await address(), reset: address, stop: () => saveFeed(deps, { shows: null }, owner) };
}

const get = (path: string, init: RequestInit = {}) => fetch(`${host.origin}${path}`, init);
/** All that an answer says, but when. */
const saidBy = async (answer: Response) => {
  const { date: _, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, text: await answer.text() };
};

it('opens for its address, to be read and not kept, and answers 304 until something changes', async () => {
  const { path } = await feed();
  const answer = await get(path);
  expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
    200,
    {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    },
  ]);
  expect(await answer.text()).toContain('Alan Reyes');
  const tag = present(answer.headers.get('etag'));
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await get(path, { headers: { 'if-none-match': known } });
    expect([known, again.status, await again.text()]).toEqual([known, 304, '']);
  }
  const head = await get(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

it('an address that is forged, mistyped, replaced or turned off gets one and the same answer', async () => {
  const { path, reset, stop } = await feed();
  const secret = path.slice('/feed/'.length, -'.ics'.length);
  const replaced = path;
  const stopped = await reset();
  await stop();
  const none = await saidBy(await get(`/feed/${randomBytes(32).toString('base64url')}.ics`));
  expect([none.status, none.text]).toEqual([404, '']);
  const others = [
    replaced,
    stopped,
    `/feed/${secret.toUpperCase()}.ics`,
    `/feed/${secret}`,
    `/feed/${secret}.ICS`,
    `/feed/${secret.slice(1)}.ics`,
    `/feed/${secret}${secret}.ics`,
    '/feed/.ics',
    '/feed/..%2F..%2Fbookings.ics',
    '/feed/%00.ics',
    `/feed/${'%F0%9F%98%80'.repeat(43)}.ics`,
    `/feed/__proto__.ics`,
  ];
  for (const other of others) expect([other, await saidBy(await get(other))]).toEqual([other, none]);
});

it('takes no method that could change something', async () => {
  const { path } = await feed();
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await get(path, { method });
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
  }
});

it('does bounded work for whoever asks all the time, and leaves others alone', async () => {
  const [{ path }, other] = [await feed(), await feed()];
  const statuses: number[] = [];
  // The minute may end meanwhile, and the count begin anew.
  while (statuses.length < 41 && !statuses.includes(429)) statuses.push((await get(path)).status);
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(statuses.at(-1)).toBe(429);
  expect((await get(other.path)).status).toBe(200);
});

it('leaves neither secrets nor names in the log [P14]', async () => {
  const { path } = await feed();
  await get(path);
  await get(`/feed/${'x'.repeat(43)}.ics`);
  expect(host.log()).toContain('"op":"bookingsFeed"');
  for (const hidden of [path.slice(6, 49), 'xxxxxxxx', 'Alan', 'alan@example.com'])
    expect(host.log()).not.toContain(hidden);
});
