// A limit that is set, lowered or moved to another zone later counts existing bookings and holds.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFile } from '@holdfast/contract/setup/page-file.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';
import { readPageFile } from '../../tools/ops/provider/read-page-file.ts';
import { savePage } from '../../tools/ops/provider/save-page.ts';
import { cancelInput } from '../builders/booked-desk.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { type SetClock, setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

const example = readPageFile(readFileSync(join(repoRoot, 'docs/example-page.json'), 'utf8'));
const type = 'intro-call';
let clock: SetClock;
let deps: Deps;
let uid: string;
let page: PageFile;
beforeEach(async () => {
  clock = setClock();
  deps = testDeps(clock.now);
  uid = randomUUID();
  page = { ...example, slug: `t-${randomUUID().slice(0, 18)}` };
  await save({ maxPerDay: null, maxPerWeek: null });
});

const save = (
  limits: { maxPerDay?: number | null; maxPerWeek?: number | null },
  timeZone = page.timeZone,
) => {
  const [[id, call] = []] = Object.entries(page.types);
  if (id !== type || !call) throw new Error('the example page has another type');
  page = { ...page, timeZone, types: { [type]: { ...call, questions: [], ...limits } } };
  return savePage(deps.db, uid, page, clock.now());
};
/** The first starts of a day, by number. */
async function starts(day: string): Promise<string[]> {
  const range = { from: `${day}T00:00:00Z`, to: `${day}T23:59:00Z` };
  const listed = await listSlots(deps, { slug: page.slug, type, ...range });
  return [...granted(listed).slots.starts];
}
const confirm = (start: string, hold?: string) =>
  confirmBooking(deps, { ...confirmInput({ slug: page.slug, start }), type, ...(hold ? { hold } : {}) });
const days = ['2027-01-12', '2027-01-13', '2027-01-14'] as const;

describe('a limit that is set when bookings exist', () => {
  it('counts them, and refuses a stale page and the API what the list hides [P6]', async () => {
    const [first = '', second = '', third = ''] = await starts(days[0]);
    for (const start of [first, second]) expect((await confirm(start)).ok).toBe(true);
    await save({ maxPerDay: 2 });
    expect(await starts(days[0])).toEqual([]);
    expect(await confirm(third)).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect((await starts(days[1])).length).toBeGreaterThan(0);
  });

  it('has the place again that one of them gives up', async () => {
    const [first = '', second = '', third = ''] = await starts(days[0]);
    const [one] = [await confirm(first), await confirm(second)];
    await save({ maxPerDay: 2, maxPerWeek: 2 });
    expect((await confirm(third)).ok).toBe(false);
    expect((await cancelBooking(deps, cancelInput(granted(one).manageToken))).ok).toBe(true);
    expect((await confirm(third)).ok).toBe(true);
    expect(await starts(days[1])).toEqual([]);
  });

  it('counts the week that has begun, live holds, and bookings over the limit', async () => {
    const [monday = ''] = await starts('2027-01-11');
    expect((await confirm(monday)).ok).toBe(true);
    clock.forward(2 * 24 * 60);
    const [thursday = '', later = ''] = await starts(days[2]);
    const held = holdInput({ slug: page.slug, type, start: thursday });
    expect((await holdSlot(deps, held)).ok).toBe(true);
    await save({ maxPerWeek: 2 });
    expect(await confirm(later)).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect((await confirm(thursday, held.secret)).ok).toBe(true);
    await save({ maxPerWeek: 1 });
    expect((await confirm(later)).ok).toBe(false);
    const { client } = confirmInput({ slug: page.slug, start: later });
    const input = { key: randomUUID(), type, start: later, client, answers: [] };
    const provider = await asProvider(deps, uid);
    expect((await bookForClient(deps, { ...input, override: [] }, provider)).ok).toBe(false);
    expect((await bookForClient(deps, { ...input, override: ['limit'] }, provider)).ok).toBe(true);
  });

  it('counts from nothing again after it was taken away and set anew, with what was booked meanwhile', async () => {
    const [first = '', second = '', third = ''] = await starts(days[0]);
    await save({ maxPerDay: 3 });
    expect((await confirm(first)).ok).toBe(true);
    await save({ maxPerDay: null });
    expect((await confirm(second)).ok).toBe(true);
    await save({ maxPerDay: 2 });
    expect((await confirm(third)).ok).toBe(false);
    await save({ maxPerDay: 3 });
    expect((await confirm(third)).ok).toBe(true);
  });

  it('counts on the calendar of the zone that is saved with it', async () => {
    const all = await starts(days[0]);
    const [last = ''] = all.slice(-1);
    await save({ maxPerDay: 1 });
    expect((await confirm(last)).ok).toBe(true);
    // In Auckland that afternoon is the next morning.
    await save({ maxPerDay: 1 }, 'Pacific/Auckland');
    const names = (await deps.db.collection('limits').listDocuments())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`type:${uid}:`));
    const counts = await Promise.all(
      names.map(async (name) => {
        const claims: unknown = (await deps.db.doc(`limits/${name}`).get()).get('claims');
        return [name.slice(-11), Object.keys(Object(claims)).length];
      }),
    );
    expect(Object.fromEntries(counts)).toEqual({ 'd2027-01-12': 0, 'd2027-01-13': 1 });
  });
});
