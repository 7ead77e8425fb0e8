// Saving hours: one commit, no silent overwriting, and what is booked counts on the calendar of the new zone.
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
const changedElsewhere = { ok: false, refusal: { kind: 'changed-elsewhere', params: {} } };
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

const mornings = {
  timeZone: 'Europe/Stockholm',
  weekly: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '10:00' }],
  overrides: [{ date: '2027-01-13', ranges: [], label: 'Epiphany, late' }],
};
type Hours = typeof mornings;
const save = async (version: number, hours: Hours = mornings, id = ada.id) =>
  saveAvailability(deps, { version, ...hours }, await asProvider(deps, id));
async function startsOn(day: string): Promise<string[]> {
  const range = { from: `${day}T00:00:00Z`, to: `${day}T23:59:00Z` };
  return granted(await listSlots(deps, { slug: ada.slug, type: 'call', ...range })).slots.starts;
}
const storedHours = async () => (await deps.db.doc(`providers/${ada.id}`).get()).data();

describe('saving hours', () => {
  it('changes what clients see at once, and keeps the words for dates to the provider', async () => {
    expect(await save(0)).toEqual({ ok: true, value: { version: 1 } });
    expect(await startsOn('2027-01-12')).toEqual(
      ['07:00', '07:30', '08:00', '08:30'].map((time) => `2027-01-12T${time}:00.000Z`),
    );
    expect(await startsOn('2027-01-13')).toEqual([]);
    expect(await storedHours()).toMatchObject({ ...mornings, availabilityVersion: 1, name: 'Ada Lindqvist' });
    expect(await save(1)).toEqual({ ok: true, value: { version: 2 } });
  });

  it('of a stale version is refused, and nothing changes', async () => {
    await save(0);
    const before = await storedHours();
    for (const version of [0, 2, -1]) {
      expect(await save(version, { ...mornings, overrides: [] })).toEqual(changedElsewhere);
    }
    expect(await storedHours()).toEqual(before);
  });

  it('twice from one version at once lets exactly one win', async () => {
    const early = { ...mornings, weekly: [{ days: [1], start: '06:00', end: '07:00' }] };
    const late = { ...mornings, weekly: [{ days: [1], start: '20:00', end: '21:00' }] };
    const [one, other] = await Promise.all([save(0, early), save(0, late)]);
    expect([one.ok, other.ok]).toEqual(one.ok ? [true, false] : [false, true]);
    expect([one, other]).toContainEqual(changedElsewhere);
    expect((await storedHours())?.['weekly']).toEqual(one.ok ? early.weekly : late.weekly);
  });

  it('again after a lost response finds its own work', async () => {
    const first = await save(0);
    expect(await save(0)).toEqual(first);
    expect((await storedHours())?.['availabilityVersion']).toBe(1);
  });

  it('is stored under the present name of the zone', async () => {
    await save(0, { ...mornings, timeZone: 'Asia/Calcutta' });
    expect((await storedHours())?.['timeZone']).toBe('Asia/Kolkata');
  });
});

describe('saving another zone', () => {
  const auckland = { ...mornings, timeZone: 'Pacific/Auckland', overrides: [] };
  async function placesPerDay(): Promise<Record<string, number>> {
    const all = await deps.db.collection('limits').listDocuments();
    const own = all.filter(({ id }) => id.startsWith(`type:${ada.id}:`));
    const counts = own.map(async (limit) => {
      const claims: unknown = (await limit.get()).get('claims');
      return [limit.id.slice(-11), Object.keys(Object(claims)).length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  it('counts what is booked on the calendar of that zone, in the same commit', async () => {
    ada = await newProvider(deps.db, { types: { call: { maxPerDay: 1 } } });
    const start = '2027-01-12T14:00:00.000Z';
    granted(await confirmBooking(deps, confirmInput({ slug: ada.slug, start })));
    expect(await placesPerDay()).toEqual({ 'd2027-01-12': 1 });
    // In Auckland that afternoon is the next morning.
    expect(await save(0, auckland)).toEqual({ ok: true, value: { version: 1 } });
    expect(await placesPerDay()).toEqual({ 'd2027-01-12': 0, 'd2027-01-13': 1 });
  });

  it('leaves bookings of types without limits alone', async () => {
    granted(await confirmBooking(deps, confirmInput({ slug: ada.slug, start: '2027-01-12T14:00:00.000Z' })));
    expect(await save(0, auckland)).toEqual({ ok: true, value: { version: 1 } });
    expect(await placesPerDay()).toEqual({});
  });
});
