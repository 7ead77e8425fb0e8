// A provider's feed: what stands in it, who gets it, and how it ends.
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { beforeEach, expect, it } from 'vitest';
import type { FeedContent } from '@holdfast/contract/parts/feed-content.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { makeFeed } from '../../functions/src/feed/make-feed.ts';
import { resetFeed } from '../../functions/src/feed/reset-feed.ts';
import { saveFeed } from '../../functions/src/feed/save-feed.ts';
import { viewFeed } from '../../functions/src/feed/view-feed.ts';
import { feedKeyFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import { asProvider } from '../builders/as-provider.ts';
import { cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted, present } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';

const later = '2027-01-14T13:00:00.000Z';
const hostileName = 'Alan\u202E <b>x</b>; DROP, משה ' + 'ß'.repeat(40);
let clock = setClock();
const deps = testDeps(() => clock.now());
const faulty: string[] = [];
let ada: TestProvider;
beforeEach(async () => {
  clock = setClock();
  faulty.length = 0;
  ada = await newProvider(deps.db);
});

const owner = () => asProvider(deps, ada.id);
const secretOf = (path: string | undefined) => present(/^\/feed\/(.{43})\.ics$/.exec(path ?? '')?.[1]);
const reset = async (shows: FeedContent = 'names') =>
  secretOf(granted(await resetFeed(deps, { shows }, await owner())).feed?.path);
const fetched = (secret: string) =>
  makeFeed(deps, feedKeyFrom(secret), (_fault, document) => faulty.push(document ?? ''));
const book = async (at: string, name = 'Alan Reyes') => {
  const client = { ...confirmInput({ slug: ada.slug, start: at }).client, name };
  return granted(await confirmBooking(deps, confirmInput({ slug: ada.slug, start: at, client })));
};

/** What two parsers that are not ours read of it, once they agree. */
function eventsIn(ics: string | null) {
  const text = present(ics);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const read = events.map(({ uid, summary, location, startDate, sequence }) => ({
    ...{ uid, summary, location, sequence },
    start: startDate.toJSDate().toISOString(),
  }));
  const parsed = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
  const others = parsed.map(({ uid, summary, location, start: begin, sequence }) => ({
    ...{ uid, summary, location, sequence: Number(sequence) },
    start: new Date(begin).toISOString(),
  }));
  expect(others).toEqual(read);
  return read;
}

it('the feed, read by two outside parsers, holds what stands: moved to where it is, without what is cancelled', async () => {
  const [first, second] = [await book(start), await book('2027-01-13T09:00:00.000Z', hostileName)];
  const secret = await reset();
  const [one, other] = eventsIn(await fetched(secret));
  expect(one).toMatchObject({ summary: 'Call with Alan Reyes', start, sequence: 0 });
  expect(other?.summary).toMatch(/<b>x<\/b>; DROP,/);
  const moved = granted(await rescheduleBooking(deps, moveInput(second.manageToken, later)));
  granted(await cancelBooking(deps, cancelInput(first.manageToken)));
  expect(eventsIn(await fetched(secret))).toEqual([{ ...other, start: later, sequence: 1 }]);
  granted(await cancelBooking(deps, cancelInput(moved.manageToken)));
  expect(eventsIn(await fetched(secret))).toEqual([]);
});

it('is the same text as long as nothing has changed, whenever it is asked for', async () => {
  await book(start);
  const secret = await reset();
  const before = await fetched(secret);
  clock.forward(24 * 60);
  expect(await fetched(secret)).toBe(before);
});

it('looks back a month, and hides nothing because of a document that cannot be read [P23]', async () => {
  await book(start);
  await book(later);
  const secret = await reset();
  clock.forward(32 * 24 * 60);
  expect(eventsIn(await fetched(secret))).toHaveLength(2);
  clock.forward(2 * 24 * 60);
  expect(eventsIn(await fetched(secret))).toMatchObject([{ start: later }]);
  const found = await deps.db.collection('bookings').where('providerId', '==', ada.id).get();
  const broken = present(found.docs.find((each) => each.get('startsAt').toDate().toISOString() === later));
  await broken.ref.update({ client: 'broken' });
  expect([eventsIn(await fetched(secret)), faulty]).toEqual([[], [broken.ref.path]]);
});

it('shows what its provider chooses, at the same address', async () => {
  await book(start);
  const secret = await reset();
  expect(await fetched(secret)).not.toContain('alan@example.com');
  const saved = granted(await saveFeed(deps, { shows: 'details' }, await owner()));
  expect([secretOf(saved.feed?.path), saved.feed?.shows]).toEqual([secret, 'details']);
  expect(await fetched(secret)).toContain('alan@example.com');
  granted(await saveFeed(deps, { shows: 'busy' }, await owner()));
  expect(eventsIn(await fetched(secret))).toMatchObject([{ summary: 'Booked', start }]);
});

it('a new address ends the one before at once, and turning it off ends them all', async () => {
  const former = await reset();
  const secret = await reset();
  expect([await fetched(former), typeof (await fetched(secret))]).toEqual([null, 'string']);
  expect(granted(await saveFeed(deps, { shows: null }, await owner()))).toEqual({ feed: null });
  expect(await fetched(secret)).toBeNull();
  expect(granted(await saveFeed(deps, { shows: 'names' }, await owner()))).toEqual({ feed: null });
  expect(await fetched(secret)).toBeNull();
});

it('is nobody’s while the page is not active, and the same again afterwards', async () => {
  const secret = await reset();
  const profile = deps.db.doc(`providers/${ada.id}`);
  for (const status of ['inactive', 'closed', 'active']) {
    await profile.update({ status });
    expect([status, (await fetched(secret)) !== null]).toEqual([status, status === 'active']);
  }
});

it('tells its owner whether a calendar uses it, with one write an hour at most', async () => {
  const secret = await reset();
  const hours = async () => granted(await viewFeed(deps, {}, await owner())).feed?.hoursSinceFetch;
  const written = async () => (await deps.db.doc(`feeds/${ada.id}`).get()).updateTime?.toMillis();
  expect(await hours()).toBeNull();
  await fetched(secret);
  const first = await written();
  clock.forward(59);
  await fetched(secret);
  expect([await hours(), await written()]).toEqual([0, first]);
  clock.forward(3 * 60);
  expect(await hours()).toBe(3);
  await fetched(secret);
  expect(await hours()).toBe(0);
});
