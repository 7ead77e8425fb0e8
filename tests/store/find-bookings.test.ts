// Finding bookings: what is found, in which order, and what it costs however many bookings there are.
import type { InputOf } from '@holdfast/contract/operations.ts';
import { dayMs, type Instant, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { providerHandlers } from '../../functions/src/entry/provider-handlers.ts';
import { findBookings } from '../../functions/src/find/find-bookings.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { countingReads } from '../../tools/dev/host/counting-reads.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { type BookingSeed, writeBookings } from '../../tools/dev/seed/write-bookings.ts';
import { makeFindable } from '../../tools/ops/appointments/make-findable.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

// The command that makes bookings findable goes through all of a database.
const deps = testDeps(() => instant(testStart), ownFirestore().db);
const now = deps.now();
/** Midnight in Stockholm, as the test's Monday begins. */
const today = instantFromIso('2027-01-10T23:00:00Z');
const after = (hours: number): Instant => instant(today + hours * 60 * minuteMs);
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

const write = (...seeds: BookingSeed[]) => writeBookings(deps.db, ada.id, seeds);
async function find(input: InputOf<'findBookings'>) {
  const counting = countingReads(deps.db);
  const found = granted(
    await findBookings({ ...deps, db: counting.db }, input, await asProvider(deps, ada.id)),
  );
  expect(found.documentsRead).toBe(counting.documents());
  return found;
}
const names = async (input: InputOf<'findBookings'>) =>
  (await find(input)).bookings.map(({ client }) => client.name);

describe('a search', () => {
  it('finds by name, address or reference, and by several words only what has them all', async () => {
    const [, mueller] = await write(
      { start: after(10), name: 'Alan Turing', email: 'alan@example.com' },
      { start: after(11), name: 'Zoë Müller', email: 'zm@example.org' },
      { start: after(12), name: '山田太郎', email: 'taro@example.org' },
    );
    const upcoming = (text: string) => names({ text, when: 'upcoming' });
    expect(await upcoming('tur')).toEqual(['Alan Turing']);
    expect(await upcoming('mueller zoe')).toEqual(['Zoë Müller']);
    expect(await upcoming('alan mueller')).toEqual([]);
    expect(await upcoming('example.org')).toEqual(['Zoë Müller', '山田太郎']);
    expect(await upcoming('太郎')).toEqual(['山田太郎']);
    expect(await upcoming(mueller?.reference ?? '')).toEqual(['Zoë Müller']);
    expect(await upcoming('?!')).toEqual([]);
    expect(await upcoming('')).toHaveLength(3);
  });

  it('reads a reference as people write it down, with O for 0 and I or L for 1', async () => {
    const written = await write(...Array.from({ length: 30 }, (_, index) => ({ start: after(index) })));
    const [odd] = written.filter(({ reference }) => /[01]/.test(reference));
    const text = (odd?.reference ?? '').replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ');
    const { bookings, documentsRead } = await find({ text, when: 'upcoming' });
    expect([bookings.map(({ booking }) => booking), documentsRead]).toEqual([[odd?.id], 2]);
  });

  it('finds nothing of another provider', async () => {
    await write({ start: after(10) });
    ada = await newProvider(deps.db);
    expect(await names({ text: 'alan', when: 'upcoming' })).toEqual([]);
    expect(await names({ when: 'upcoming' })).toEqual([]);
  });

  it.each([
    [{ status: 'cancelled' }, ['C']],
    [{ status: 'no-show' }, ['N']],
    [{ status: 'active' }, ['A', 'N']],
    [{ type: 'lesson' }, ['N', 'C']],
    [{ type: 'lesson', status: 'active' }, ['N']],
    [{ type: 'call', status: 'no-show' }, []],
    [{ text: 'x', type: 'lesson', status: 'cancelled' }, ['C']],
    [{ text: 'x', status: 'no-show' }, ['N']],
  ] as const)('keeps to its filters: %j', async (filter, found) => {
    await write(
      { start: after(1), name: 'A', email: 'x@example.com' },
      { start: after(2), name: 'N', email: 'x@example.com', type: 'lesson', noShow: true },
      { start: after(3), name: 'C', email: 'x@example.com', type: 'lesson', status: 'cancelled' },
    );
    expect(await names({ ...filter, when: 'upcoming' })).toEqual(found);
  });

  it('takes all of today as upcoming, earliest first, and what was before it as past, latest first', async () => {
    await write(
      { start: instant(today - 1), name: 'Yesterday' },
      { start: today, name: 'Midnight' },
      { start: instant(now + dayMs), name: 'Tomorrow' },
      { start: instant(today - dayMs), name: 'Before' },
    );
    expect(await names({ when: 'upcoming' })).toEqual(['Midnight', 'Tomorrow']);
    expect(await names({ when: 'past' })).toEqual(['Yesterday', 'Before']);
    expect(await names({ when: { from: '2027-01-10', to: '2027-01-11' } })).toEqual([
      'Before',
      'Yesterday',
      'Midnight',
    ]);
  });
});

it('older bookings are found once the command has run, and it changes nothing more', async () => {
  const [old] = await write(
    { start: after(10), name: 'Zoë Müller', email: 'Zoe@Example.org' },
    { start: after(11) },
  );
  const document = deps.db.doc(`bookings/${old?.id}`);
  await document.update({ search: FieldValue.delete(), clientKey: FieldValue.delete() });
  expect(await names({ text: 'muller', when: 'upcoming' })).toEqual([]);
  expect(await names({ when: 'upcoming' })).toHaveLength(2);
  await makeFindable(deps.db);
  expect(await names({ text: 'muller', when: 'upcoming' })).toEqual(['Zoë Müller']);
  const { updateTime } = await document.get();
  expect((await document.get()).get('clientKey')).toBe('zoe@example.org');
  await makeFindable(deps.db);
  expect((await document.get()).updateTime).toEqual(updateTime);
});

describe('pages', () => {
  /** Two at each start, so that only the id orders them. */
  const many = (count: number): BookingSeed[] =>
    Array.from({ length: count }, (_, index) => ({ start: instant(today - (1 + (index >> 1)) * 60_000) }));

  it('hold fifty, and miss or repeat nothing', async () => {
    const written = await write(...many(110));
    const first = await find({ when: 'past' });
    const second = await find({ when: 'past', after: first.after ?? undefined });
    const third = await find({ when: 'past', after: second.after ?? undefined });
    const pages = [first, second, third].map(({ bookings }) => bookings);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 10]);
    expect(third.after).toBeNull();
    const starts = pages.flat().map(({ startsAt }) => startsAt);
    expect(starts).toEqual(starts.toSorted().toReversed());
    expect(new Set(pages.flat().map(({ booking }) => booking))).toEqual(new Set(written.map(({ id }) => id)));
  });

  it('cost the documents that they show, however many there are [P18]', async () => {
    await write(...many(110), { start: instant(today - 2 * dayMs), name: 'Grace Hopper' });
    const costs = async () => [
      (await find({ when: 'past' })).documentsRead,
      (await find({ text: 'hopper', when: 'past' })).documentsRead,
      (await find({ status: 'no-show', when: 'past' })).documentsRead,
      (await find({ type: 'lesson', status: 'active', when: 'past' })).documentsRead,
    ];
    expect(await costs()).toEqual([50, 1, 1, 1]);
    await write(...many(220), { start: instant(today - 2 * dayMs), name: 'Grace Hopper' });
    expect(await costs()).toEqual([50, 1, 1, 1]);
  });

  it('cost 250 at most where few match, and say that there may be more', async () => {
    const last = { start: instant(today - 2 * dayMs), status: 'cancelled' } as const;
    await write(...many(260), last);
    const asked = { text: 'alan', status: 'cancelled', when: 'past' } as const;
    const first = await find(asked);
    expect([first.bookings, first.documentsRead]).toEqual([[], 250]);
    const second = await find({ ...asked, after: first.after ?? undefined });
    expect([second.bookings.length, second.documentsRead, second.after]).toEqual([1, 11, null]);
  });

  it.each([
    'x',
    {},
    { startsAt: '2027-01-11T09:00:00Z' },
    { startsAt: 'never', booking: '0'.repeat(32) },
    { startsAt: '2027-01-11T09:00:00Z', booking: '../x' },
    { startsAt: '2027-01-11T09:00:00Z', booking: '__id7__' },
    { startsAt: '2027-01-11T09:00:00Z', booking: '0'.repeat(32), providerId: 'x' },
  ])('do not go on from what is no place: %j', async (place) => {
    const input = { when: 'past', after: place };
    const answer = await providerHandlers.findBookings(deps, input, await asProvider(deps, ada.id));
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'invalid-request' } });
  });
});
