// Correcting a client's address: the right person gets the link, the wrong one is left with nothing.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { correctAddress } from '../../functions/src/notices/correct-address.ts';
import { deliverNotice } from '../../functions/src/notices/deliver-notice.ts';
import { retryNotice } from '../../functions/src/notices/retry-notice.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { asProvider } from '../builders/as-provider.ts';
import { cancelInput, moveInput } from '../builders/booked-desk.ts';
import { granted, present } from '../builders/granted.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';

const desk = mailDesk();
const right = 'alan.turing@example.com';
const no = (kind: string, params: object = {}) => ({ ok: false, refusal: { kind, params } });
const correct = async (booking: string, email = right, deps = desk.deps, providerId = desk.provider.id) =>
  correctAddress(deps, { booking, email }, await asProvider(desk.deps, providerId), desk.onFault);
const stored = async (id: string) => present((await desk.deps.db.doc(`bookings/${id}`).get()).data());
/** What went to the right address about one booking. */
const mailsTo = (id: string) =>
  desk.service
    .mails()
    .filter(({ to, customArgs }) => customArgs['row']?.startsWith(id) && JSON.stringify(to).includes(right));
const linkIn = (text: string) => present(/manage#([\w.-]+)/.exec(text)?.[1]);
const bounce = (row: string) =>
  takeReports(desk.deps, [{ event: 'bounce', timestamp: 1_800_000_000, row, round: '0' }], desk.onFault);
const isSolved = async (id: string) =>
  (await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get()).get('solvedAt') !==
  null;

describe('a corrected address', () => {
  it('gets the confirmation with a fresh link at once; the old link is retired and the problem solved', async () => {
    const { id, token } = await desk.book();
    await desk.drain();
    await bounce(`${id}:confirmed:client:0`);
    const { history: _, client: __, linkVersion: ___, ...before } = await stored(id);
    const rows = (await desk.rows()).length;
    expect(await correct(id)).toEqual({ ok: true, value: { state: 'sent' } });
    const [mail, ...more] = mailsTo(id);
    expect(more).toEqual([]);
    expect(await viewBooking(desk.deps, { token: linkIn(present(mail?.text)) })).toMatchObject({
      ok: true,
      value: { booking: { client: { email: right } } },
    });
    expect(await viewBooking(desk.deps, { token })).toEqual(no('not-found'));
    expect(await isSolved(id)).toBe(true);
    const after = await stored(id);
    expect(after).toMatchObject({ client: { email: right, name: 'Alan Reyes' }, clientKey: right });
    expect([after['version'], after['stampedAt']]).toEqual([before['version'], before['stampedAt']]);
    expect(after['history'].at(-1)).toMatchObject({ what: 'address-corrected', by: 'provider' });
    expect(JSON.stringify(after['history'])).not.toContain('example.com');
    // The provider did it, and the same news never has two rows.
    expect((await desk.rows()).length).toBe(rows);
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 2, 'confirmed:provider:0': 1 });
  });

  it('after a move is told where the appointment is now, and what the provider has yet to hear stays due', async () => {
    const { id, token } = await desk.book();
    await desk.drain();
    await desk.move(token, '2027-01-13T09:00:00.000Z');
    expect((await correct(id)).ok).toBe(true);
    const [mail] = mailsTo(id);
    expect(mail?.subject).toContain('Jan 13');
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'moved:client:1': 1, 'moved:provider:1': 1 });
  });

  it('given twice changes nothing more, as after a lost response', async () => {
    const { id } = await desk.book();
    await desk.drain();
    granted(await correct(id));
    const before = await stored(id);
    expect(await correct(id)).toEqual({ ok: true, value: { state: 'sent' } });
    expect(await stored(id)).toEqual(before);
    expect(mailsTo(id)).toHaveLength(1);
  });

  it('leaves no way in for whoever changed the booking by the old link, and no problem of the old address', async () => {
    const { id, token } = await desk.book();
    await desk.drain();
    const move = { ...moveInput(token, '2027-01-13T09:00:00.000Z'), key: randomUUID() };
    granted(await rescheduleBooking(desk.deps, move));
    expect((await rescheduleBooking(desk.deps, move)).ok).toBe(true);
    desk.clock.forward(1);
    granted(await correct(id));
    expect(await rescheduleBooking(desk.deps, move)).toEqual(no('not-found'));
    await bounce(`${id}:confirmed:client:0`);
    expect((await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get()).exists).toBe(
      false,
    );
  });

  it('has a problem of its own if an email that was promised before, but sent after, does not arrive there', async () => {
    const { id } = await desk.book({ start: '2027-01-14T09:00:00.000Z' });
    await desk.drain();
    desk.clock.forward(2 * 1_440);
    await desk.remind();
    desk.clock.forward(1);
    granted(await correct(id));
    await desk.drain();
    const reminder = mailsTo(id).find(({ customArgs }) => customArgs['row']?.includes('reminder'));
    const event = { event: 'bounce', timestamp: 1_800_000_000, ...present(reminder).customArgs };
    await takeReports(desk.deps, [event], desk.onFault);
    expect(await isSolved(id)).toBe(false);
  });

  it('given while an email is on its way to the wrong one takes nothing from that email’s end', async () => {
    const { id } = await desk.book();
    const { mail } = desk.deps;
    const send = async (...sending: Parameters<typeof mail.send>) => {
      const outcome = await mail.send(...sending);
      desk.service.fault({ kind: '503' });
      expect(await correct(id)).toEqual({ ok: true, value: { state: 'pending' } });
      desk.service.clearFaults();
      return outcome;
    };
    const row = `${id}:confirmed:client:0`;
    await deliverNotice({ ...desk.deps, mail: { ...mail, send } }, row, desk.onFault);
    expect((await desk.deps.db.doc(`outbox/${row}`).get()).data()).toMatchObject({
      state: 'pending',
      messageId: null,
    });
    desk.clock.forward(5);
    await desk.sweep();
    expect([(await desk.row(row))?.state, mailsTo(id).length]).toEqual(['sent', 1]);
  });

  it('is the only one with a link that works, whatever else is sent, sent again or moved at once', async () => {
    const { id, token } = await desk.book({ start: '2027-01-14T09:00:00.000Z' });
    await desk.drain();
    const row = `${id}:confirmed:client:0`;
    await bounce(row);
    desk.clock.forward(2 * 1_440);
    const provider = await asProvider(desk.deps, desk.provider.id);
    const retry = () => retryNotice(desk.deps, { notice: row, round: 0 }, provider, desk.onFault);
    const move = () => rescheduleBooking(desk.deps, moveInput(token, '2027-01-14T10:00:00.000Z'));
    await Promise.all([retry(), retry(), correct(id), desk.remind(), desk.drain(), move()]);
    await desk.drain();
    desk.clock.forward(8);
    await desk.sweep();
    const mails = desk.service.mails().filter(({ text }) => text?.includes('manage#'));
    const isOf = async ({ to, customArgs, text }: (typeof mails)[number]) =>
      customArgs['row']?.startsWith(id) && (await viewBooking(desk.deps, { token: linkIn(text) })).ok
        ? [JSON.stringify(to).includes(right)]
        : [];
    const working = (await Promise.all(mails.map(isOf))).flat();
    expect(new Set(working)).toEqual(new Set([true]));
    expect(desk.arrivals(id)['confirmed:client:0']).toBeLessThanOrEqual(3);
  });

  it('does not change what later changes are counted from', async () => {
    const { id } = await desk.book();
    granted(await correct(id));
    const fresh = linkIn(present(mailsTo(id)[0]?.text));
    const cancel = cancelInput(fresh);
    const first = await cancelBooking(desk.deps, cancel);
    expect(await cancelBooking(desk.deps, cancel)).toEqual(first);
    await desk.drain();
    expect((await stored(id))['version']).toBe(1);
    expect(mailsTo(id).map(({ customArgs }) => customArgs['row'])).toContain(`${id}:cancelled:client:1`);
  });

  it('is kept where no mails are sent, and the provider learns it', async () => {
    const { id } = await desk.book();
    const quiet = { ...desk.deps, mail: { ...desk.deps.mail, from: '' } };
    expect(await correct(id, right, quiet)).toEqual({ ok: true, value: { state: null } });
    expect((await stored(id))['client'].email).toBe(right);
  });
});

describe('an address stays', () => {
  it('of an appointment that is over, unknown or another provider’s', async () => {
    const { id, token } = await desk.book();
    const { id: other } = await newProvider(desk.deps.db);
    expect(await correct(id, right, desk.deps, other)).toEqual(no('not-found'));
    expect(await correct('f'.repeat(32))).toEqual(no('not-found'));
    desk.clock.forward(25 * 60);
    expect(await correct(id)).toEqual(no('booking-over', { state: 'begun' }));
    desk.clock.forward(-25 * 60);
    await desk.cancel(token);
    expect(await correct(id)).toEqual(no('booking-over', { state: 'cancelled' }));
    expect((await stored(id))['client'].email).not.toBe(right);
  });
});
