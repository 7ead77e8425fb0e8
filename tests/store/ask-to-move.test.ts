// Asking a client to pick another time: one email per version, and the appointment stays until they do.
import { describe, expect, it } from 'vitest';
import { askToMove } from '../../functions/src/booking/ask-to-move.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted, present } from '../builders/granted.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const desk = mailDesk();
const asked = { ok: true, value: { isAsked: true } };
const no = (kind: string, params: object = {}) => ({ ok: false, refusal: { kind, params } });
const ask = async (booking: string, providerId = desk.provider.id) =>
  askToMove(desk.deps, { booking }, await asProvider(desk.deps, providerId));
const mailsOf = (id: string) =>
  desk.service.mails().filter(({ customArgs }) => customArgs['row']?.startsWith(`${id}:asked-to-move`));

describe('a client who is asked to move', () => {
  it('gets one email with the link, moves by it, and can be asked about the new time', async () => {
    const { id } = await desk.book();
    expect(await ask(id)).toEqual(asked);
    expect(await ask(id)).toEqual(asked);
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'asked-to-move:client:0': 1 });
    const [mail] = mailsOf(id);
    expect(mail?.subject).toContain('Please pick another time: Call with Ada Lindqvist, Tue, Jan 12');
    expect(mail?.text).toContain('Ada Lindqvist asks you to pick another time for this appointment.');
    expect(mail?.text).toContain('Pick another time:\nhttps://book.example/manage#');
    const token = present(/manage#([\w.-]+)/.exec(present(mail?.text))?.[1]);
    await desk.move(token, '2027-01-13T09:00:00.000Z');
    expect(await ask(id)).toEqual(asked);
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'asked-to-move:client:1': 1 });
  });

  it('keeps the appointment and its link until then', async () => {
    const { id, token } = await desk.book();
    const read = async () => present((await desk.deps.db.doc(`bookings/${id}`).get()).data());
    const { history: _, ...before } = await read();
    await ask(id);
    const { history, ...after } = await read();
    expect(after).toEqual(before);
    expect(history.map(({ what, by }: { what: string; by: string }) => [what, by])).toEqual([
      ['booked', 'client'],
      ['asked-to-move', 'provider'],
    ]);
    expect(await desk.move(token, '2027-01-13T09:00:00.000Z')).toMatch(/\./);
    await desk.drain();
    expect(mailsOf(id)).toEqual([]);
    expect(await desk.row(`${id}:asked-to-move:client:0`)).toMatchObject({
      state: 'skipped',
      reason: 'moved',
    });
  });

  it('is sent to the provider where the policy or the type closes the way', async () => {
    await desk.open({ types: { call: { policy: { moveUntilMinutes: null } } } });
    const { id } = await desk.book();
    await ask(id);
    await desk.drain();
    const [mail] = mailsOf(id);
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('Please agree on a new time with Ada Lindqvist.');
    expect(mail?.text).toContain('See or change your booking:\n');
  });

  it('by two calls at once gets one email', async () => {
    const { id } = await desk.book();
    expect(await Promise.all([ask(id), ask(id)])).toEqual([asked, asked]);
    await desk.drain();
    expect(mailsOf(id)).toHaveLength(1);
  });
});

describe('nobody is asked', () => {
  it('about an appointment that is over, unknown or another provider’s', async () => {
    const { id, token } = await desk.book();
    const { id: other } = await newProvider(desk.deps.db);
    expect(await ask(id, other)).toEqual(no('not-found'));
    expect(await ask('f'.repeat(32))).toEqual(no('not-found'));
    desk.clock.forward(25 * 60);
    expect(await ask(id)).toEqual(no('booking-over', { state: 'begun' }));
    desk.clock.forward(-25 * 60);
    await desk.cancel(token);
    expect(await ask(id)).toEqual(no('booking-over', { state: 'cancelled' }));
    expect((await desk.rows()).filter((row) => row.id.includes('asked-to-move'))).toEqual([]);
  });

  it('where no mails are sent, and the provider learns it', async () => {
    const { id } = await desk.book();
    const quiet = { ...testDeps(), db: desk.deps.db };
    const answer = await askToMove(quiet, { booking: id }, await asProvider(desk.deps, desk.provider.id));
    expect(granted(answer)).toEqual({ isAsked: false });
    expect((await desk.rows()).filter((row) => row.id.includes('asked-to-move'))).toEqual([]);
  });
});
