// The audit and blocked time: a block owns its cells and its ledger entries like a booking.
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../functions/src/upkeep/audit.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { sweep } from '../../functions/src/upkeep/sweep.ts';
import { type BlockDesk, blockDesk, blockInput } from '../builders/block-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { raise } from '../builders/raise.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';

let desk: BlockDesk;
let id: string;
beforeEach(async () => {
  desk = await blockDesk({}, ownFirestore().db);
  id = (await desk.blocked(blockInput({ start: '22:00', end: '02:00' }))).id;
});

async function found(repair: boolean, onFault: (error: unknown) => void = raise) {
  const { audits } = await audit(desk.clock.now(), desk.deps, { repair }, onFault);
  return audits.find((one) => one.providerId === desk.provider.id);
}
const provider = () => desk.deps.db.collection('providers').doc(desk.provider.id);
const cell = (iso: string) =>
  provider()
    .collection('cells')
    .doc(String(Date.parse(iso) / 300_000));
const ledger = (day: string) => provider().collection('ledger').doc(day);

describe('the audit of blocked time', () => {
  it('finds nothing wrong with blocks, active, begun, over or released', async () => {
    expect(await found(false)).toMatchObject({ differences: [], unread: [] });
    desk.clock.forward(38 * 60);
    expect(await found(false)).toMatchObject({ differences: [] });
    const other = await desk.blocked(blockInput({ date: '2027-01-14' }));
    await desk.unblock(other.id);
    expect(await found(false)).toMatchObject({ differences: [] });
    desk.clock.forward(24 * 60);
    expect(await found(false)).toMatchObject({ differences: [] });
  });

  it('restores what a block lacks, in cells and in both of its ledgers', async () => {
    const healthy = await desk.time();
    await cell('2027-01-12T22:00:00Z').delete();
    await cell('2027-01-12T22:05:00Z').set({ owner: 'h:dead' });
    await ledger('2027-01-12').set({ v: 1, entries: {} });
    const entry = (await ledger('2027-01-13').get()).get(`entries.${id}`);
    await ledger('2027-01-13').set({ v: 1, entries: { [id]: { ...entry, kind: 'booking' } } });
    const seen = await found(true);
    expect(seen?.differences.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-01-12 missing-cell',
      '2027-01-12 wrong-cell',
      '2027-01-12 missing-entry',
      '2027-01-13 wrong-entry',
    ]);
    expect(seen?.repaired).toBe(4);
    expect(await desk.time()).toEqual(healthy);
    expect(await found(true)).toMatchObject({ differences: [] });
  });

  it('frees what a released block left behind', async () => {
    const before = await desk.time();
    const entry = (await ledger('2027-01-12').get()).get(`entries.${id}`);
    await desk.unblock(id);
    await cell('2027-01-12T22:00:00Z').set({ owner: `x:${id}` });
    await ledger('2027-01-12').update({ [`entries.${id}`]: entry });
    expect(await found(true)).toMatchObject({ differences: { length: 2 }, repaired: 2 });
    expect(await found(true)).toMatchObject({ differences: [] });
    expect((await desk.time()).cells.size).toBe(0);
    expect(before.cells.size).toBe(48);
  });

  it('calls a block over a booking a conflict, and touches neither [P1]', async () => {
    const wish = { slug: desk.provider.slug, start: '2027-01-12T09:00:00.000Z' };
    expect((await confirmBooking(desk.deps, confirmInput(wish))).ok).toBe(true);
    const taken = (await desk.deps.db.collection('bookings').where('startsAt', '>', new Date(0)).get()).docs
      .filter((booking) => booking.get('providerId') === desk.provider.id)
      .map((booking) => booking.get('taken'))[0];
    await desk.deps.db.doc(`blocks/${id}`).update({ taken });
    const seen = await found(true);
    expect(new Set(seen?.differences.map(({ kind }) => kind))).toContain('conflict');
    expect((await found(true))?.differences.every(({ kind }) => kind === 'conflict')).toBe(true);
  });

  it('frees no time of a block that it cannot read, and names it [P23]', async () => {
    const healthy = await desk.time();
    await desk.deps.db.doc(`blocks/${id}`).update({ label: 7 });
    const faults: unknown[] = [];
    const seen = await found(true, (error) => faults.push(error));
    expect(seen).toMatchObject({ differences: [], repaired: 0, unread: [`x:${id}`] });
    expect(faults).toHaveLength(1);
    expect(await desk.time()).toEqual(healthy);
  });

  it('and the sweep leaves blocks alone', async () => {
    desk.clock.forward(30);
    await sweep(desk.clock.now(), desk.deps, raise);
    expect((await desk.time()).blocks).toEqual([{ id, status: 'active' }]);
  });
});
