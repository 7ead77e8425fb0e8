// A new link by mail: for old links and references, only to the booking's address, always the same response.
import { describe, expect, it } from 'vitest';
import { resendManageLink } from '../../functions/src/notices/resend-manage-link.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { countingWork } from '../builders/counting-work.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { present } from '../builders/granted.ts';

const desk = mailDesk();
const always = { ok: true, value: { asked: true } };
const ask = (request: Parameters<typeof resendManageLink>[1]) => resendManageLink(desk.deps, request);

/** The links that were mailed, as often as each was sent. */
async function mailed(bookingId: string): Promise<string[]> {
  await desk.drain();
  const mails = desk.service
    .mails()
    .filter(({ customArgs }) => customArgs['row']?.startsWith(`${bookingId}:new-link`));
  expect(mails.every(({ to }) => to[0]?.email === 'alan@example.com')).toBe(true);
  return mails.map(({ text }) => present(/manage#([\w.-]+)/.exec(text)?.[1]));
}

describe('the work for a response', () => {
  it('is the same with or without such a booking, for the first request and for repetitions [P15]', async () => {
    const { id, token } = await desk.book();
    const reference = (await desk.deps.db.doc(`bookings/${id}`).get()).get('reference').replace('-', '');
    const steps = countingWork(desk.deps.db);
    const workOf = async (request: Parameters<typeof resendManageLink>[1]) => {
      steps.length = 0;
      expect(await ask(request)).toEqual(always);
      return [...steps];
    };
    for (let turn = 0; turn < 5; turn += 1) {
      const found = await workOf({ reference, email: 'alan@example.com' });
      expect(found).toHaveLength(turn < 4 ? 3 : 2);
      for (const email of ['eve@example.com', 'alan@example.org']) {
        expect(await workOf({ reference, email })).toEqual(found);
      }
      expect(await workOf({ reference: 'ZZZZZZZZ', email: 'alan@example.com' })).toEqual(found);
      // Twice within minutes, then later in the day, and finally more often than the limit allows.
      if (turn > 0) desk.clock.forward(10);
    }
    desk.clock.forward(2 * 24 * 60);
    const byLink = await workOf({ token });
    for (const forged of [token.replace(/.{4}$/, 'AAAA'), 'a.b.c']) {
      expect(await workOf({ token: forged })).toEqual(byLink);
    }
  });
});

describe('a new link', () => {
  it('is mailed for a link that a move retired, and works', async () => {
    const { id, token } = await desk.book();
    await desk.move(token, '2027-01-14T09:00:00.000Z');
    expect(await ask({ token })).toEqual(always);
    const [fresh = ''] = await mailed(id);
    expect(await viewBooking(desk.deps, { token: fresh })).toMatchObject({
      ok: true,
      value: { status: 'active' },
    });
  });

  it('is mailed for an expired link, until well after the appointment', async () => {
    const { id, token } = await desk.book();
    desk.clock.forward(8 * 24 * 60);
    expect((await viewBooking(desk.deps, { token })).ok).toBe(true);
    desk.clock.forward(60);
    expect((await viewBooking(desk.deps, { token })).ok).toBe(false);
    expect(await ask({ token })).toEqual(always);
    expect(await mailed(id)).toEqual([]);
  });

  it('is mailed for the reference and the address of the booking, however they are typed', async () => {
    const { id } = await desk.book();
    const reference = (await desk.deps.db.doc(`bookings/${id}`).get()).get('reference').replace('-', '');
    expect(await ask({ reference, email: 'ALAN@example.com' })).toEqual(always);
    expect(await mailed(id)).toHaveLength(1);
  });

  it('is neither promised nor sent for another address, an unknown reference or a forged link [P15]', async () => {
    const { id, token } = await desk.book();
    const reference = (await desk.deps.db.doc(`bookings/${id}`).get()).get('reference').replace('-', '');
    const before = (await desk.rows()).length;
    for (const request of [
      { reference, email: 'eve@example.com' },
      { reference: 'ZZZZZZZZ', email: 'alan@example.com' },
      { token: token.replace(/.{4}$/, 'AAAA') },
      { token: 'a.b.c' },
    ]) {
      expect(await ask(request)).toEqual(always);
    }
    expect((await desk.rows()).length).toBe(before);
  });

  it('is mailed at most once in ten minutes and three times a day', async () => {
    const { id, token } = await desk.book();
    await Promise.all(Array.from({ length: 4 }, () => ask({ token })));
    expect(await mailed(id)).toHaveLength(1);
    for (let turn = 0; turn < 5; turn += 1) {
      desk.clock.forward(10);
      expect(await ask({ token })).toEqual(always);
    }
    expect(await mailed(id)).toHaveLength(3);
    desk.clock.forward(23 * 60 + 30);
    await ask({ token });
    expect(await mailed(id)).toHaveLength(4);
  });
});
