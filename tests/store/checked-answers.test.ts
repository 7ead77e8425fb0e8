// A response that the contract forbids is found before any write, so the fault leaves everything unchanged.
import { asProvider } from '../builders/as-provider.ts';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientHandlers } from '../../functions/src/entry/client-handlers.ts';
import { providerHandlers } from '../../functions/src/entry/provider-handlers.ts';
import { type BookedDesk, bookedDesk, cancelInput, moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { readTime } from '../builders/read-time.ts';
import { present } from '../builders/granted.ts';

const far = '2027-01-12T13:00:00.000Z';
let desk: BookedDesk;
let id: string;
beforeEach(async () => {
  desk = await bookedDesk();
  id = present((await readTime(desk.deps.db, desk.provider.id)).bookings[0]?.id);
});
const look = async () => ({
  time: await readTime(desk.deps.db, desk.provider.id),
  booking: (await desk.deps.db.doc(`bookings/${id}`).get()).data(),
  mails: (await desk.deps.db.collection('outbox').where('providerId', '==', desk.provider.id).get()).size,
});

/**
 * A value that the code reads but no response may carry. Checks that `call` fails and changes nothing, then
 * mends.
 */
async function expectUntouched(document: string, field: string, call: () => Promise<unknown>): Promise<void> {
  const stored = desk.deps.db.doc(document);
  const right = (await stored.get()).get(field);
  await stored.update({ [field]: 'Not A Slug!' });
  const before = await look();
  await expect(call()).rejects.toThrow('slug');
  expect(await look()).toEqual(before);
  await stored.update({ [field]: right });
  expect(await call()).toMatchObject({ ok: true });
}

describe('a stored value that no response may carry', () => {
  it('stops a client’s booking, and the same key works once the value is mended [P2] [P3]', async () => {
    const input = confirmInput({ slug: desk.provider.slug, start: far });
    const confirm = () => clientHandlers.confirmBooking(desk.deps, input, null);
    await expectUntouched(`providers/${desk.provider.id}`, 'slug', confirm);
    expect((await readTime(desk.deps.db, desk.provider.id)).bookings).toHaveLength(2);
  });

  it('stops a provider’s booking [P2]', async () => {
    const { client } = confirmInput({ slug: 'any', start: far });
    const input = { key: randomUUID(), type: 'call', start: far, client, answers: [], override: [] };
    const book = async () =>
      providerHandlers.bookForClient(desk.deps, input, await asProvider(desk.deps, desk.provider.id));
    await expectUntouched(`providers/${desk.provider.id}`, 'slug', book);
  });

  it('stops a move by the client or the provider [P2] [P11]', async () => {
    const input = moveInput(desk.booked.manageToken, far);
    const move = () => clientHandlers.rescheduleBooking(desk.deps, input, null);
    await expectUntouched(`bookings/${id}`, 'provider.slug', move);
    const back = { booking: id, key: randomUUID(), start: '2027-01-12T09:00:00.000Z', override: [] };
    const moveBack = async () =>
      providerHandlers.rescheduleAsProvider(desk.deps, back, await asProvider(desk.deps, desk.provider.id));
    await expectUntouched(`bookings/${id}`, 'provider.slug', moveBack);
  });

  it('stops a cancellation by the client or the provider [P2]', async () => {
    const input = cancelInput(desk.booked.manageToken);
    const cancel = () => clientHandlers.cancelBooking(desk.deps, input, null);
    await expectUntouched(`bookings/${id}`, 'provider.slug', cancel);
    desk = await bookedDesk();
    id = present((await readTime(desk.deps.db, desk.provider.id)).bookings[0]?.id);
    const ended = { booking: id, key: randomUUID() };
    const end = async () =>
      providerHandlers.cancelAsProvider(desk.deps, ended, await asProvider(desk.deps, desk.provider.id));
    await expectUntouched(`bookings/${id}`, 'provider.slug', end);
  });
});
