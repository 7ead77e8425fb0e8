// The audit on real documents: it finds planted faults, mends them once, and leaves a healthy provider alone.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { repairTime } from '../../functions/src/upkeep/repair-time.ts';
import { audit } from '../../functions/src/upkeep/audit.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { type BookedDesk, bookedDesk } from '../builders/booked-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { raise } from '../builders/raise.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { present } from '../builders/granted.ts';

let desk: BookedDesk;
let id: string;
beforeEach(async () => {
  // The audit looks at every provider; in a new database these are few.
  desk = await bookedDesk(undefined, ownFirestore().db);
  id = present((await readTime(desk.deps.db, desk.provider.id)).bookings[0]?.id);
});

const found = async (repair: boolean) => {
  const { audits } = await audit(desk.clock.now(), desk.deps, { repair }, raise);
  const own = audits.find((one) => one.providerId === desk.provider.id);
  if (!own) throw new Error('the provider was not audited');
  return own;
};
const provider = () => desk.deps.db.collection('providers').doc(desk.provider.id);
const cell = (iso: string) =>
  provider()
    .collection('cells')
    .doc(String(Date.parse(iso) / 300_000));
const ledger = () => provider().collection('ledger').doc('2027-01-12');

describe('the audit', () => {
  it('finds nothing wrong with bookings, live holds and holds that lapsed unswept', async () => {
    await holdSlot(desk.deps, holdInput({ slug: desk.provider.slug, start: '2027-01-12T12:00:00.000Z' }));
    expect((await found(false)).differences).toEqual([]);
    desk.clock.forward(30);
    expect((await found(false)).differences).toEqual([]);
  });

  it('reports by day and kind what was planted, and writes nothing without --repair', async () => {
    await cell('2027-01-12T09:00:00Z').delete();
    await cell('2027-01-12T15:00:00Z').set({ owner: 'h:nobody' });
    await ledger().set({ v: 1, entries: {} });
    const { differences, repaired } = await found(false);
    expect(differences.map(({ day, kind }) => `${day} ${kind}`).sort()).toEqual([
      '2027-01-12 missing-cell',
      '2027-01-12 missing-entry',
      '2027-01-12 stray-cell',
    ]);
    expect(repaired).toBe(0);
    expect((await found(false)).differences).toHaveLength(3);
  });

  it('repairs what can be repaired, and the second time there is nothing left', async () => {
    const healthy = await readTime(desk.deps.db, desk.provider.id);
    await cell('2027-01-12T09:00:00Z').delete();
    await cell('2027-01-12T15:00:00Z').set({ owner: 'h:nobody' });
    const entry = (await ledger().get()).get(`entries.${id}`);
    await ledger().set({ v: 1, entries: { gone: entry, [id]: { ...entry, to: entry.from } } });
    expect(await found(true)).toMatchObject({ differences: { length: 4 }, repaired: 4 });
    expect(await readTime(desk.deps.db, desk.provider.id)).toEqual(healthy);
    expect(await found(true)).toMatchObject({ differences: [], repaired: 0 });
  });

  it('returns a booked cell that names an ended hold to its booking, and never frees it [P1]', async () => {
    const healthy = await readTime(desk.deps.db, desk.provider.id);
    const nine = Date.parse('2027-01-12T09:00:00Z') / 300_000;
    await cell('2027-01-12T09:00:00Z').set({ owner: 'h:dead' });
    const owners: unknown[] = [];
    const stop = cell('2027-01-12T09:00:00Z').onSnapshot((snapshot) => owners.push(snapshot.get('owner')));
    expect(await found(true)).toMatchObject({
      differences: [{ kind: 'wrong-cell', cell: nine, owner: `b:${id}`, found: 'h:dead' }],
      repaired: 1,
    });
    stop();
    expect(owners).not.toContain(undefined);
    expect(await readTime(desk.deps.db, desk.provider.id)).toEqual(healthy);
    expect((await cell('2027-01-12T09:00:00Z').get()).get('expiresAt').toMillis()).toBe(
      Date.parse('2027-01-14T09:00:00Z'),
    );
  });

  it('leaves a wrong cell alone whose rightful owner has left meanwhile', async () => {
    await cell('2027-01-12T09:00:00Z').set({ owner: 'h:dead' });
    const nine = Date.parse('2027-01-12T09:00:00Z') / 300_000;
    const wrong = { kind: 'wrong-cell', day: isoDate('2027-01-12'), cell: nine, found: 'h:dead' } as const;
    expect(await repairTime(desk.deps.db, desk.provider.id, { ...wrong, owner: 'b:nobody' })).toBe(false);
    expect((await cell('2027-01-12T09:00:00Z').get()).get('owner')).toBe('h:dead');
  });

  it('reports an overlap as a conflict and touches neither booking', async () => {
    const bookings = desk.deps.db.collection('bookings');
    const twin = (await bookings.doc(id).get()).data() ?? {};
    await bookings.doc(`twin-of-${id}`).set(twin);
    const { differences } = await found(true);
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['conflict', 'missing-entry']));
    expect((await found(true)).differences.every(({ kind }) => kind === 'conflict')).toBe(true);
    expect((await readTime(desk.deps.db, desk.provider.id)).bookings).toHaveLength(2);
  });

  it('finds and mends a booked entry that would lapse: booked time must not be listed as free', async () => {
    const entry = (await ledger().get()).get(`entries.${id}`);
    await ledger().update({ [`entries.${id}`]: { ...entry, until: entry.from } });
    expect(await found(true)).toMatchObject({
      differences: [{ kind: 'wrong-entry', day: '2027-01-12', owner: `b:${id}` }],
      repaired: 1,
    });
    expect((await ledger().get()).get(`entries.${id}`)).toEqual(entry);
  });
});

describe('an audit that cannot read everything', () => {
  const faulty: string[] = [];
  const run = (repair: boolean, pageSize?: number) => {
    faulty.length = 0;
    const options = { repair, ...(pageSize === undefined ? {} : { pageSize }) };
    return audit(desk.clock.now(), desk.deps, options, (_, document) => faulty.push(document ?? ''));
  };

  it('names the booking that it could not read, frees none of its time, and continues [P23]', async () => {
    const healthy = await readTime(desk.deps.db, desk.provider.id);
    const booking = desk.deps.db.collection('bookings').doc(id);
    const reference = (await booking.get()).get('reference');
    await booking.update({ reference: 7 });
    const own = (await run(true)).audits.find((one) => one.providerId === desk.provider.id);
    expect(own).toMatchObject({ differences: [], repaired: 0, unread: [`b:${id}`], looked: true });
    expect(faulty).toContain(`bookings/${id}`);
    await booking.update({ reference });
    expect(await readTime(desk.deps.db, desk.provider.id)).toEqual(healthy);
  });

  it('reads all there is in pages, and sees the same with any page size', async () => {
    await cell('2027-01-12T15:00:00Z').set({ owner: 'h:nobody' });
    for (let others = 0; others < 3; others += 1) await newProvider(desk.deps.db);
    const whole = await run(false);
    const inPages = await run(false, 2);
    expect(whole.audits.length).toBeGreaterThan(2);
    expect(inPages.audits.map(({ providerId }) => providerId)).toEqual(
      whole.audits.map(({ providerId }) => providerId),
    );
    expect(inPages.audits.find((one) => one.providerId === desk.provider.id)).toMatchObject({
      differences: [{ kind: 'stray-cell', owner: 'h:nobody' }],
    });
    expect(inPages.complete).toBe(true);
  });

  it('says so when its time was over first', async () => {
    const options = { repair: false, milliseconds: 0 };
    const { audits, complete } = await audit(desk.clock.now(), desk.deps, options, raise);
    expect({ audits, complete }).toEqual({ audits: [], complete: false });
  });
});
