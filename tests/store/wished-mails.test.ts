// What providers choose about mails: the name that clients see, and whether each new booking is told.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rescheduleAsProvider } from '../../functions/src/booking/reschedule-as-provider.ts';
import { asProvider } from '../builders/as-provider.ts';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();
const thursday = '2027-01-14T09:00:00.000Z';
const friday = '2027-01-15T09:00:00.000Z';

const sendersOf = (bookingId: string) => {
  const mails = desk.service.mails().filter(({ customArgs }) => customArgs['row']?.startsWith(bookingId));
  return Object.fromEntries(
    mails.map(({ customArgs, from }) => [customArgs['row']?.split(':')[2], from.name]),
  );
};

describe('the sender of mails to clients', () => {
  it.each([
    ['Lindqvist Tax', 'Lindqvist Tax'],
    ['', 'Ada Lindqvist'],
    ['\u200B\u202E', 'Ada Lindqvist'],
    ['Ada\r\nBcc: Eve', 'Ada Bcc: Eve'],
  ])('named %j is %s', async (senderName, shown) => {
    await desk.open({ provider: { senderName } });
    const { id } = await desk.book({ start: thursday });
    await desk.drain();
    expect(sendersOf(id)).toEqual({ client: shown, provider: 'Holdfast' });
  });
});

describe('a provider who wants no mail about each new booking', () => {
  it('gets none, and the row says why; the client is told as always', async () => {
    await desk.open({ provider: { mailOnBooking: false } });
    const { id } = await desk.book({ start: thursday });
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await desk.row(`${id}:confirmed:provider:0`)).toMatchObject({
      state: 'skipped',
      reason: 'not-wanted',
    });
  });

  it('still hears of every move and cancellation', async () => {
    await desk.open({ provider: { mailOnBooking: false } });
    const { id, token } = await desk.book({ start: thursday });
    await desk.move(token, friday);
    const back = { booking: id, key: randomUUID(), start: thursday, override: [] };
    await rescheduleAsProvider(desk.deps, back, await asProvider(desk.deps, desk.provider.id));
    const other = await desk.book({ start: friday });
    await desk.cancel(other.token);
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'moved:provider:2': 1 });
    expect(desk.arrivals(other.id)).toMatchObject({ 'cancelled:provider:1': 1 });
  });
});
