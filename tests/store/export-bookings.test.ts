// Exporting bookings: everything that records need, on both clocks, in pages that fit into a response.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { expect, it } from 'vitest';
import { askedBookings } from '../../functions/src/find/asked-bookings.ts';
import { exportBookings } from '../../functions/src/find/export-bookings.ts';
import { writeBookings } from '../../tools/dev/seed/write-bookings.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
const start = instantFromIso('2027-03-28T00:30:00Z');

it('has each booking of its dates with times in UTC and on the provider’s clock, and the answers', async () => {
  const { id } = await newProvider(deps.db);
  const answer = { question: 'topic', label: 'What about?', text: '=1+1', kind: 'text' } as const;
  await writeBookings(deps.db, id, [
    { start: instant(start + 60 * 60_000), name: 'After the clock change', status: 'cancelled' },
    { start, name: 'Before it', answers: [answer] },
    { start: instantFromIso('2027-03-28T22:00:00Z'), name: 'The next day' },
  ]);
  const provider = await asProvider(deps, id);
  const all = { from: '2027-03-28', to: '2027-03-28' };
  const { bookings, after, documentsRead, timeZone } = granted(await exportBookings(deps, all, provider));
  expect([bookings.length, after, documentsRead, timeZone]).toEqual([2, null, 2, 'Europe/Stockholm']);
  expect(bookings[0]).toMatchObject({
    startsAt: '2027-03-28T00:30:00.000Z',
    startsLocal: '2027-03-28T01:30',
    endsLocal: '2027-03-28T03:00',
    status: 'active',
    client: { name: 'Before it', timeZone: 'America/New_York' },
    answers: [{ label: 'What about?', text: '=1+1' }],
  });
  expect(bookings[1]).toMatchObject({ startsLocal: '2027-03-28T03:30', status: 'cancelled' });
  const open = granted(await exportBookings(deps, { from: null, to: null, status: 'active' }, provider));
  expect(open.bookings.map(({ client }) => client.name)).toEqual(['Before it', 'The next day']);
});

it('ends a page early where answers are long, and goes on behind it', async () => {
  const { id } = await newProvider(deps.db);
  const seeds = Array.from({ length: 7 }, (_, index) => ({ start: instant(start + index * 1_800_000) }));
  await writeBookings(deps.db, id, seeds);
  const asked = { from: null, to: null, order: 'FromFirst' } as const;
  const most = { bookings: 100, documents: 100, characters: 30 };
  const page = (after?: Parameters<typeof askedBookings>[2]['after']) =>
    askedBookings(
      deps.db,
      id,
      { ...asked, after },
      most,
      ({ agreement }) => 'x'.repeat(10) + agreement.startsAt,
    );
  const first = await page();
  expect([first.rows.length, first.documentsRead]).toEqual([2, 7]);
  const second = await page(first.after ?? undefined);
  const rest = await page(second.after ?? undefined);
  const last = await page(rest.after ?? undefined);
  expect([...first.rows, ...second.rows, ...rest.rows, ...last.rows].map((row) => row.slice(10))).toEqual(
    seeds.map((seed) => String(seed.start)),
  );
  expect(last.after).toBeNull();
});

it('keeps the largest page below the ten megabytes of a response', () => {
  const { questions, textCharacters, exportedCharacters, reasonCharacters } = limits;
  // A character is three bytes at most, and JSON's own escapes are counted already.
  const oneMore = (questions + 2) * (textCharacters + reasonCharacters) * 2;
  expect((exportedCharacters + oneMore) * 3).toBeLessThan(10_000_000);
});
