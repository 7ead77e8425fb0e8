// What providers do: book, move, cancel and mark; they may override their own rules, never another booking.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { activeProvider, admitCaller } from '../../functions/src/entry/admit-caller.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { cancelAsProvider } from '../../functions/src/booking/cancel-as-provider.ts';
import { markNoShow } from '../../functions/src/booking/mark-no-show.ts';
import { rescheduleAsProvider } from '../../functions/src/booking/reschedule-as-provider.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { asProvider, signedInAs } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { granted, present } from '../builders/granted.ts';

const desk = mailDesk();
const evening = '2027-01-12T20:00:00.000Z';
const thursday = '2027-01-14T09:00:00.000Z';
type Override = Parameters<typeof bookForClient>[1]['override'];

function bookInput(start: string, override: Override = []) {
  const { client } = confirmInput({ slug: 'any', start });
  return { key: randomUUID(), type: 'call', start, client, answers: [], override };
}

const owner = (id = desk.provider.id) => asProvider(desk.deps, id);
const book = async (input: ReturnType<typeof bookInput>) => bookForClient(desk.deps, input, await owner());
const cancel = async (booking: string, reason = '', providerId = desk.provider.id) =>
  cancelAsProvider(desk.deps, { booking, key: randomUUID(), reason }, await owner(providerId));
const move = async (booking: string, start: string, override: Override = [], providerId = desk.provider.id) =>
  rescheduleAsProvider(desk.deps, { booking, key: randomUUID(), start, override }, await owner(providerId));
const refused = (kind: string, params: object = {}) => ({ ok: false, refusal: { kind, params } });

describe('moving for a client', () => {
  it('to the start it has changes nothing, and nobody is told', async () => {
    const made = await book(bookInput(evening, ['hours']));
    const id = granted(made).id;
    const rows = (await desk.rows()).length;
    const kept = await move(id, evening);
    expect(kept).toEqual({ ok: true, value: { booking: granted(made).booking } });
    expect((await desk.rows()).length).toBe(rows);
    expect((await desk.deps.db.doc(`bookings/${id}`).get()).get('version')).toBe(0);
  });
});

describe('booking for a client', () => {
  it('makes the same booking as the client would, with mails to both sides and a link for the client only', async () => {
    const input = bookInput(thursday);
    const made = await book(input);
    expect(made).toMatchObject({ ok: true, value: { booking: { startsAt: thursday } } });
    expect(await book(input)).toEqual(made);
    expect(JSON.stringify(made)).not.toContain('manageToken');
    const id = granted(made).id;
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1, 'confirmed:provider:0': 1 });
  });

  it('over rules of one’s own needs each broken rule by its name', async () => {
    await desk.open({ types: { call: { noticeMinutes: 2_880, windowDays: 2 } } });
    const rules = { rules: ['hours', 'notice'] };
    expect(await book(bookInput(evening))).toEqual(refused('breaks-rules', rules));
    expect(await book(bookInput(evening, ['notice']))).toEqual(refused('breaks-rules', { rules: ['hours'] }));
    expect((await book(bookInput(evening, ['notice', 'hours']))).ok).toBe(true);
    expect(await book(bookInput('2027-01-21T09:10:00.000Z'))).toEqual(
      refused('breaks-rules', { rules: ['grid', 'window'] }),
    );
    expect((await book(bookInput('2027-01-21T09:10:00.000Z', ['grid', 'window']))).ok).toBe(true);
  });

  it('over a daily limit counts for those who come after', async () => {
    await desk.open({ types: { call: { maxPerDay: 1 } } });
    expect((await book(bookInput(thursday))).ok).toBe(true);
    const next = '2027-01-14T10:00:00.000Z';
    expect(await book(bookInput(next))).toEqual(refused('breaks-rules', { rules: ['limit'] }));
    expect((await book(bookInput(next, ['limit']))).ok).toBe(true);
    expect(await book(bookInput('2027-01-14T11:00:00.000Z'))).toEqual(
      refused('breaks-rules', { rules: ['limit'] }),
    );
  });

  it('never overrides a taken time, whatever rules the provider names [P1]', async () => {
    const { id } = await desk.book({ start: thursday });
    const everything: Override = ['hours', 'grid', 'notice', 'window', 'limit'];
    for (const overlapping of [thursday, '2027-01-14T08:45:00.000Z', '2027-01-14T09:25:00.000Z']) {
      const answer = await book(bookInput(overlapping, everything));
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
    }
    const time = await readTime(desk.deps.db, desk.provider.id);
    expect(time.bookings.map((booking) => booking.id)).toEqual([id]);
  });

  it('in the past, or between two cells, is no time at all', async () => {
    for (const start of ['2027-01-11T08:00:00.000Z', '2027-01-14T09:02:00.000Z']) {
      const answer = await book(bookInput(start, ['hours', 'grid', 'notice', 'window', 'limit']));
      expect(answer).toMatchObject({
        ok: false,
        refusal: { kind: 'invalid-request', params: { path: 'start' } },
      });
    }
  });

  it('of a hidden type, with questions left open, is allowed', async () => {
    const questions = [{ id: 'topic', label: 'What about?', required: true, long: false }];
    await desk.open({ types: { call: { status: 'archived', questions } } });
    expect((await book(bookInput(thursday))).ok).toBe(true);
  });
});

describe('cancelling as the provider', () => {
  it('is told to both sides with the reason, retires the client’s link, and policies do not bind', async () => {
    await desk.open({ types: { call: { policy: { cancelUntilMinutes: null, reasonRequired: true } } } });
    const { id, token } = await desk.book({ start: thursday });
    expect(await cancel(id, 'The office is flooded.')).toMatchObject({
      ok: true,
      value: { status: 'cancelled' },
    });
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'cancelled:client:1': 1, 'cancelled:provider:1': 1 });
    const [toClient] = desk.service
      .mails()
      .filter(({ customArgs }) => customArgs['row'] === `${id}:cancelled:client:1`);
    expect(toClient?.text).toContain('The office is flooded.');
    expect(toClient?.text).toContain('Ada Lindqvist cancelled it.');
    expect((await viewBooking(desk.deps, { token })).ok).toBe(false);
    const fresh = present(/manage#([\w.-]+)/.exec(present(toClient?.text))?.[1]);
    expect(await viewBooking(desk.deps, { token: fresh })).toMatchObject({
      ok: true,
      value: { status: 'cancelled', cancelledBy: 'provider' },
    });
    expect((await readTime(desk.deps.db, desk.provider.id)).cells.size).toBe(0);
  });

  it('twice with one key gives the first answer again; a cancelled booking cannot be cancelled by another key', async () => {
    const { id } = await desk.book({ start: thursday });
    const input = { booking: id, key: randomUUID(), reason: 'Ill.' };
    const first = await cancelAsProvider(desk.deps, input, await owner());
    expect(await cancelAsProvider(desk.deps, input, await owner())).toEqual(first);
    expect(await cancel(id)).toEqual(refused('booking-over', { state: 'cancelled' }));
  });
});

describe('moving as the provider', () => {
  it('is told to both sides and uses up none of the client’s moves', async () => {
    await desk.open({ types: { call: { policy: { mostMoves: 1, moveUntilMinutes: null } } } });
    const { id } = await desk.book({ start: thursday });
    expect(await move(id, evening)).toEqual(refused('breaks-rules', { rules: ['hours'] }));
    expect(await move(id, evening, ['hours'])).toMatchObject({
      ok: true,
      value: { booking: { startsAt: evening } },
    });
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'moved:client:1': 1, 'moved:provider:1': 1 });
    expect((await desk.deps.db.doc(`bookings/${id}`).get()).get('moves')).toBe(0);
  });

  it('onto somebody’s time is refused with the nearest free ones, and the booking stays', async () => {
    const { id } = await desk.book({ start: thursday });
    await desk.book({ start: '2027-01-14T10:00:00.000Z' });
    const answer = await move(id, '2027-01-14T10:15:00.000Z', ['grid']);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
    expect((await desk.deps.db.doc(`bookings/${id}`).get()).get('version')).toBe(0);
  });
});

describe('a no-show', () => {
  it('can be marked once the appointment has begun, and taken back', async () => {
    const { id } = await desk.book();
    const mark = async (noShow: boolean) => markNoShow(desk.deps, { booking: id, noShow }, await owner());
    expect(await mark(true)).toEqual(refused('not-begun'));
    desk.clock.forward(24 * 60);
    for (const noShow of [true, true, false])
      expect(await mark(noShow)).toEqual({ ok: true, value: { noShow } });
    expect((await desk.deps.db.doc(`bookings/${id}`).get()).data()).toMatchObject({
      noShow: false,
      version: 0,
    });
  });

  it('of a cancelled appointment is none', async () => {
    const { id, token } = await desk.book();
    await desk.cancel(token);
    desk.clock.forward(24 * 60);
    const answer = await markNoShow(desk.deps, { booking: id, noShow: true }, await owner());
    expect(answer).toEqual(refused('booking-over', { state: 'cancelled' }));
  });
});

describe('another provider', () => {
  it('finds none of these bookings, as if they did not exist [P17]', async () => {
    const { id } = await desk.book();
    const absent = 'f'.repeat(32);
    const { id: other } = await newProvider(desk.deps.db);
    for (const booking of [id, absent]) {
      expect(await cancel(booking, '', other)).toEqual(refused('not-found'));
      expect(await move(booking, thursday, [], other)).toEqual(refused('not-found'));
      const marked = await markNoShow(desk.deps, { booking, noShow: true }, await owner(other));
      expect(marked).toEqual(refused('not-found'));
    }
  });

  it('is admitted by our own data, not by the token alone', async () => {
    const { id } = desk.provider;
    const nobody = refused('unauthenticated');
    const admit = async (uid: string) => {
      const caller = await admitCaller(desk.deps, signedInAs(uid));
      return caller.ok ? activeProvider(caller.value) : caller;
    };
    expect(await admit(id)).toMatchObject({ ok: true, value: { id } });
    expect(await admitCaller(desk.deps, null)).toEqual(nobody);
    for (const uid of ['', 'nobody', `${id}/bookingTypes/call`, 'x'.repeat(129)]) {
      expect(await admit(uid)).toEqual(nobody);
    }
    for (const status of ['inactive', 'closed']) {
      await desk.deps.db.doc(`providers/${id}`).update({ status });
      expect(await admit(id)).toEqual(nobody);
    }
  });

  it('is not admitted by a sign-in from before the last sign-out everywhere [P17]', async () => {
    const { id } = desk.provider;
    const signedOutAt = 1_800_000_000;
    await desk.deps.db.doc(`providers/${id}`).update({ signedOutAt });
    const before = signedInAs(id, { signedInAt: signedOutAt - 1 });
    expect(await admitCaller(desk.deps, before)).toEqual(refused('unauthenticated'));
    const after = signedInAs(id, { signedInAt: signedOutAt });
    expect(await admitCaller(desk.deps, after)).toMatchObject({ ok: true, value: { provider: { id } } });
  });
});
