// How much one response with times may hold, and that further requests get the whole list.
import { instant, instantFromIso } from '../../contract/src/time/instant.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { expect, it } from 'vitest';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { listingWith, nextStretch, unaskedListing } from '../../web/src/shared/picker/listing.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { granted } from '../builders/granted.ts';

const deps = testDeps();
const dayMs = 86_400_000;
const minutes = 5;
const all = [1, 2, 3, 4, 5, 6, 7];

/** Open at all hours, with a start every five minutes: the most there can be. */
const newBusyPage = () =>
  newProvider(testFirestore(), {
    provider: { timeZone: 'UTC', weekly: [{ days: all, start: '00:00', end: '24:00' }] },
    types: { call: { durationMinutes: minutes, stepMinutes: minutes, windowDays: 30 } },
  });

async function listed(slug: string, from: number, to: number) {
  const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const answer = granted(await listSlots(deps, { slug, type: 'call', ...range }));
  return answer;
}

it('a response holds 2,016 starts at most, and says how far it goes [P18]', async () => {
  const { slug } = await newBusyPage();
  const to = testStart + 62 * dayMs;
  const { slots } = await listed(slug, testStart, to);
  const last = testStart + (limits.startsPerResponse - 1) * minutes * 60_000;
  expect([slots.starts.length, slots.starts.at(-1)]).toEqual([2_016, new Date(last).toISOString()]);
  expect(Date.parse(slots.to)).toBe(last + minutes * 60_000);
  expect(JSON.stringify(slots).length).toBeLessThan(60_000);

  const opened = await openBookingPage(deps, { slug });
  expect(granted(opened).slots?.starts.length).toBe(2_016);
  expect(granted(opened).slots?.to).toBe(slots.to);
});

it('an answer that holds everything goes as far as it was asked to', async () => {
  const { slug } = await newBusyPage();
  const { slots } = await listed(slug, testStart, testStart + 7 * dayMs);
  expect([slots.starts.length, Date.parse(slots.to)]).toEqual([2_016, testStart + 7 * dayMs]);
});

it('a page that asks on, this one or yesterday’s, ends with every start of the window', async () => {
  const { slug } = await newBusyPage();
  const windowEndsAt = instantFromIso('2027-02-10T00:00:00Z');
  const type = { id: 'call', durationMinutes: minutes, windowEndsAt: new Date(windowEndsAt).toISOString() };
  let listing = unaskedListing(type, instant(testStart));
  let calls = 0;
  for (let next = nextStretch(listing, windowEndsAt); next; next = nextStretch(listing, windowEndsAt)) {
    const { now, slots } = await listed(slug, next.from, next.to);
    const starts = slots.starts.map((start) => instantFromIso(start));
    const [from, to] = [instantFromIso(slots.from), instantFromIso(slots.to)];
    listing = listingWith(listing, { now: instantFromIso(now), windowEndsAt, from, to, starts });
    if ((calls += 1) > 10) throw new Error('it asks for ever');
  }
  const expected = (windowEndsAt - testStart) / (minutes * 60_000);
  expect([listing.starts.length, new Set(listing.starts).size]).toEqual([expected, expected]);
});
