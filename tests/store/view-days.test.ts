// The provider's days: open hours as the engine joins them, and exactly the free times that pages list.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { viewDays } from '../../functions/src/day/view-days.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { saveBookingType } from '../../functions/src/setup/save-booking-type.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { typeInput } from '../builders/type-input.ts';

const deps = testDeps();
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

const owner = () => asProvider(deps, ada.id);
const days = async (from = '2027-01-11', count = 7) =>
  granted(await viewDays(deps, { from, days: count }, await owner()));
const freeOn = async (date: string) =>
  (await days()).days.find((day) => day.date === date)?.freeCount ?? Number.NaN;
const hours = async (weekly: InputOf<'saveAvailability'>['weekly'], timeZone = 'Europe/Stockholm') => {
  const input = { version: 0, timeZone, weekly, overrides: [] };
  granted(await saveAvailability(deps, input, await owner()));
};

async function listed(type: string, from: string, to: string): Promise<readonly string[]> {
  return granted(await listSlots(deps, { slug: ada.slug, type, from, to })).slots.starts;
}

it('counts the starts that the page lists, on each day of the range', async () => {
  const { days: week, clock, now } = await days();
  expect(week.map(({ date }) => date)).toEqual([11, 12, 13, 14, 15, 16, 17].map((day) => `2027-01-${day}`));
  const starts = await listed('call', '2027-01-10T23:00:00Z', '2027-01-17T23:00:00Z');
  expect(week.reduce((sum, { freeCount }) => sum + freeCount, 0)).toBe(starts.length);
  expect(await freeOn('2027-01-16')).toBe(0);
  expect(clock.zone).toBe('Europe/Stockholm');
  expect(now).toBe(new Date(deps.now()).toISOString());
});

it('joins open hours and cuts them at midnight of the provider', async () => {
  await hours([
    { days: [1], start: '09:00', end: '12:00' },
    { days: [1], start: '12:00', end: '13:00' },
    { days: [2], start: '22:00', end: '02:00' },
  ]);
  const { days: week } = await days('2027-01-11', 3);
  expect(week.map(({ open }) => open)).toEqual([
    [{ from: '2027-01-11T08:00:00.000Z', to: '2027-01-11T12:00:00.000Z' }],
    [{ from: '2027-01-12T21:00:00.000Z', to: '2027-01-12T23:00:00.000Z' }],
    [{ from: '2027-01-12T23:00:00.000Z', to: '2027-01-13T01:00:00.000Z' }],
  ]);
});

it('leaves out what is booked, held or blocked', async () => {
  const before = await freeOn('2027-01-13');
  granted(await confirmBooking(deps, confirmInput({ slug: ada.slug, start: '2027-01-13T09:00:00.000Z' })));
  const booked = await freeOn('2027-01-13');
  expect(booked).toBeLessThan(before);
  granted(await holdSlot(deps, holdInput({ slug: ada.slug, start: '2027-01-13T13:00:00.000Z' })));
  const held = await freeOn('2027-01-13');
  expect(held).toBeLessThan(booked);
  const block = { key: randomUUID(), date: '2027-01-13', start: '00:00', end: '24:00', label: '' };
  expect((await blockTime(deps, block, await owner())).ok).toBe(false);
  granted(await blockTime(deps, { ...block, start: '15:00', end: '17:00' }, await owner()));
  expect(await freeOn('2027-01-13')).toBeLessThan(held);
});

it('counts a start once that two types offer, and none of a hidden type', async () => {
  const one = await freeOn('2027-01-13');
  const { terms } = { terms: typeInput() };
  const save = async (type: string, status: 'visible' | 'hidden', wishes: Partial<typeof terms>) =>
    granted(
      await saveBookingType(
        deps,
        { type, version: null, status, terms: { ...terms, ...wishes } },
        await owner(),
      ),
    );
  await save('hidden-one', 'hidden', { stepMinutes: 5 });
  expect(await freeOn('2027-01-13')).toBe(one);
  await save('other-one', 'visible', { stepMinutes: 5 });
  const [a, b] = await Promise.all(
    ['call', 'other-one'].map((type) => listed(type, '2027-01-12T23:00:00Z', '2027-01-13T23:00:00Z')),
  );
  expect(await freeOn('2027-01-13')).toBe(new Set([...(a ?? []), ...(b ?? [])]).size);
});

it('has a row for a date that the zone skips, with nothing open', async () => {
  await hours([{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' }], 'Pacific/Apia');
  const { days: week } = await days('2011-12-29', 3);
  expect(week.map(({ date, open }) => [date, open.length])).toEqual([
    ['2011-12-29', 1],
    ['2011-12-30', 0],
    ['2011-12-31', 1],
  ]);
});
