// Blocked time: it takes cells like a booking, never somebody's time, and is undone as easily.
import { beforeEach, describe, expect, it } from 'vitest';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { asProvider } from '../builders/as-provider.ts';
import { type BlockDesk, blockDesk, blockInput } from '../builders/block-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';

let desk: BlockDesk;
beforeEach(async () => {
  desk = await blockDesk({ types: { call: { durationMinutes: 60, stepMinutes: 60 } } });
});

const at = (localHour: number) => `2027-01-12T${String(localHour - 1).padStart(2, '0')}:00:00.000Z`;
const hold = (localHour: number) =>
  holdSlot(desk.deps, holdInput({ slug: desk.provider.slug, start: at(localHour) }));
const confirm = (localHour: number) =>
  confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: at(localHour) }));
const refused = (kind: string, params: object = {}) => ({ ok: false, refusal: { kind, params } });

describe('blocking time', () => {
  it('takes its cells and tells where they are; the page lists none of it', async () => {
    const all = await desk.listed();
    const block = await desk.blocked(blockInput({ label: '  Dentist, \n upper  left ' }));
    expect(block).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      from: at(12),
      to: at(14),
      date: '2027-01-12',
      start: '12:00',
      end: '14:00',
      label: 'Dentist, upper left',
    });
    const time = await desk.time();
    expect(time.cells.size).toBe(24);
    expect(new Set(time.cells.values())).toEqual(new Set([`x:${block.id}`]));
    expect(time.ledger).toEqual([`2027-01-12/${block.id}`]);
    expect(await desk.listed()).toEqual(all.filter((start) => ![at(12), at(13)].includes(start)));
  });

  it('keeps its label to the provider: no client’s response contains it', async () => {
    await desk.blocked(blockInput({ label: 'canary-4711' }));
    const answers = [await confirm(12), await hold(13), await desk.listed()];
    expect(JSON.stringify(answers)).not.toContain('canary-4711');
  });

  it('makes holds, bookings of clients and bookings by the provider find it taken, with free times near by', async () => {
    await desk.blocked(blockInput());
    const { client } = confirmInput({ slug: desk.provider.slug, start: at(12) });
    const answers = [
      await hold(12),
      await confirm(13),
      await bookForClient(
        desk.deps,
        { key: blockInput().key, type: 'call', start: at(12), client, answers: [], override: [] },
        await asProvider(desk.deps, desk.provider.id),
      ),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
      expect(JSON.stringify(answer)).not.toContain(at(12));
    }
    expect((await confirm(11)).ok).toBe(true);
    expect((await confirm(14)).ok).toBe(true);
  });

  it('is never taken over, however long it has stood', async () => {
    await desk.blocked(blockInput({ date: '2027-01-13', start: '10:00', end: '11:00' }));
    desk.clock.forward(24 * 60);
    const wish = { slug: desk.provider.slug, start: '2027-01-13T09:00:00.000Z' };
    expect(await holdSlot(desk.deps, holdInput(wish))).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-taken' },
    });
  });

  it('keeps the buffers of appointments free of it', async () => {
    desk = await blockDesk({
      types: { call: { durationMinutes: 60, stepMinutes: 60, bufferAfterMinutes: 15 } },
    });
    await desk.blocked(blockInput());
    expect(await desk.listed()).not.toContain(at(11));
    expect((await confirm(11)).ok).toBe(false);
    expect((await confirm(14)).ok).toBe(true);
  });

  it('takes 24 hours in one commit, over midnight and two ledgers', async () => {
    const block = await desk.blocked(blockInput({ start: '10:00', end: '10:00', label: '' }));
    expect([block.from, block.to]).toEqual([at(10), '2027-01-13T09:00:00.000Z']);
    const time = await desk.time();
    expect(time.cells.size).toBe(288);
    expect(time.ledger).toEqual([`2027-01-12/${block.id}`, `2027-01-13/${block.id}`]);
  });

  it('leaves what has passed alone, even appointments that took place there', async () => {
    expect((await confirm(10)).ok).toBe(true);
    desk.clock.forward(26 * 60 + 3);
    const block = await desk.blocked(blockInput({ start: '00:00', end: '24:00' }));
    expect([block.from, block.to]).toEqual([at(12), '2027-01-12T23:00:00.000Z']);
    desk.clock.forward(12 * 60);
    expect(await desk.block(blockInput({ start: '00:00', end: '24:00' }))).toEqual(
      refused('not-blockable', { why: 'over' }),
    );
  });
});

describe('time that somebody has', () => {
  it('is not blocked, and the provider reads what is in the way [P1]', async () => {
    for (const hour of [12, 13, 14, 15]) expect((await confirm(hour)).ok).toBe(true);
    await hold(16);
    await desk.blocked(blockInput({ start: '16:00', end: '17:00', date: '2027-01-13' }));
    await desk.blocked(blockInput({ start: '18:00', end: '19:00' }));
    const before = await desk.time();
    const answer = await desk.block(blockInput({ start: '08:00', end: '24:00' }));
    const ids = new Map(before.bookings.map(({ id, startsAt }) => [startsAt, id]));
    expect(answer).toEqual(
      refused('time-taken', {
        bookings: [12, 13, 14].map((hour) => ({ id: ids.get(at(hour)), start: at(hour) })),
        bookingCount: 4,
        holdCount: 1,
        blockCount: 1,
      }),
    );
    expect(await desk.time()).toEqual(before);
  });

  it('is blocked up to the very minute', async () => {
    await confirm(12);
    expect((await desk.block(blockInput({ start: '09:00', end: '12:05' }))).ok).toBe(false);
    await desk.blocked(blockInput({ start: '09:00', end: '12:00' }));
    await desk.blocked(blockInput({ start: '13:00', end: '17:00' }));
  });

  it('is blocked once a hold has lapsed, and its visitor hears that it is lost', async () => {
    const input = holdInput({ slug: desk.provider.slug, start: at(12) });
    granted(await holdSlot(desk.deps, input));
    expect(await desk.block(blockInput())).toMatchObject(refused('time-taken', { holdCount: 1 }));
    desk.clock.forward(5, 11);
    await desk.blocked(blockInput());
    expect(await holdSlot(desk.deps, input)).toEqual(refused('hold-over', { state: 'lost' }));
  });
});

describe('the key of a block', () => {
  it('makes one block however often it is sent, and gives the first response again', async () => {
    const input = blockInput();
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => desk.block(input)));
    expect(first?.ok).toBe(true);
    for (const other of others) expect(other).toEqual(first);
    desk.clock.forward(60 * 24);
    expect(await desk.block(input)).toEqual(first);
    expect((await desk.time()).blocks).toHaveLength(1);
  });

  it('blocks no other time, and another key no time twice', async () => {
    const input = blockInput();
    await desk.blocked(input);
    for (const other of [{ end: '15:00' }, { date: '2027-01-13' }, { label: 'Lunch' }])
      expect(await desk.block({ ...input, ...other })).toEqual(refused('key-used'));
    expect(await desk.block({ ...blockInput(), label: input.label })).toMatchObject(
      refused('time-taken', { bookings: [], bookingCount: 0, holdCount: 0, blockCount: 1 }),
    );
    expect((await desk.time()).blocks).toHaveLength(1);
  });

  it('is not bound by a refusal', async () => {
    await confirm(12);
    const input = blockInput();
    expect((await desk.block(input)).ok).toBe(false);
    await desk.blocked({ ...input, start: '13:00' });
  });

  it('belongs to one provider: another’s same key is another block', async () => {
    const input = blockInput();
    const other = await blockDesk();
    expect((await desk.blocked(input)).id).not.toBe((await other.blocked(input)).id);
  });
});

describe('unblocking time', () => {
  it('frees it at once, and can be repeated', async () => {
    const all = await desk.listed();
    const { id } = await desk.blocked(blockInput());
    for (let again = 0; again < 2; again += 1)
      expect(await desk.unblock(id)).toEqual({ ok: true, value: { released: true } });
    const time = await desk.time();
    expect([time.cells.size, time.ledger, time.blocks]).toEqual([0, [], [{ id, status: 'released' }]]);
    expect(await desk.listed()).toEqual(all);
    expect((await confirm(12)).ok).toBe(true);
    // Unblocking again must not free what has been booked since.
    expect((await desk.unblock(id)).ok).toBe(true);
    expect((await desk.time()).cells.size).toBe(12);
  });

  it('while it lasts frees the rest of it', async () => {
    const { id } = await desk.blocked(blockInput());
    desk.clock.forward(27 * 60);
    expect((await desk.unblock(id)).ok).toBe(true);
    expect((await desk.time()).cells.size).toBe(0);
  });

  it('finds no block of another provider, and none that never was [P17]', async () => {
    const { id } = await desk.blocked(blockInput());
    const stranger = await blockDesk();
    expect(await stranger.unblock(id)).toEqual(refused('not-found'));
    expect(await stranger.unblock('f'.repeat(32))).toEqual(refused('not-found'));
    expect((await desk.time()).cells.size).toBe(24);
  });
});

describe('clock changes', () => {
  it('a repeated hour is blocked whole, and a skipped one is refused by its reason', async () => {
    const autumn = await desk.blocked(blockInput({ date: '2027-10-31', start: '02:00', end: '03:00' }));
    expect([autumn.from, autumn.to]).toEqual(['2027-10-31T00:00:00.000Z', '2027-10-31T02:00:00.000Z']);
    const spring = (start: string, end: string) => desk.block(blockInput({ date: '2027-03-28', start, end }));
    expect(await spring('02:30', '05:00')).toEqual(refused('not-blockable', { why: 'start-skipped' }));
    expect(await spring('01:00', '02:30')).toEqual(refused('not-blockable', { why: 'end-skipped' }));
    expect(await spring('02:00', '03:00')).toEqual(refused('not-blockable', { why: 'all-skipped' }));
    expect((await desk.time()).blocks).toHaveLength(1);
  });

  it('a whole date of 25 hours is blocked whole', async () => {
    await desk.blocked(blockInput({ date: '2027-10-31', start: '00:00', end: '24:00' }));
    expect((await desk.time()).cells.size).toBe(300);
  });
});

describe('a stored block', () => {
  it('says what was typed, and expires a month after its time or two days after its release', async () => {
    const { id } = await desk.blocked(blockInput({ start: '22:00', end: '01:00' }));
    const stored = async () => (await desk.deps.db.doc(`blocks/${id}`).get()).data() ?? {};
    const { expiresAt, ...fields } = await stored();
    expect(fields).toMatchObject({
      v: 1,
      providerId: desk.provider.id,
      status: 'active',
      date: '2027-01-12',
      start: '22:00',
      end: '01:00',
      timeZone: 'Europe/Stockholm',
    });
    expect(expiresAt.toDate().toISOString()).toBe('2027-02-12T00:00:00.000Z');
    await desk.unblock(id);
    const released = await stored();
    expect(released['expiresAt'].toMillis()).toBe(desk.clock.now() + 2 * 86_400_000);
  });

  it('is on the provider’s own clock', async () => {
    const kolkata = await blockDesk({ provider: { timeZone: 'Asia/Kolkata' } });
    expect((await kolkata.blocked(blockInput())).from).toBe('2027-01-12T06:30:00.000Z');
  });
});
