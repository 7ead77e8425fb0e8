// A pause: nothing new is listed, held or booked until its date. What is agreed can still be changed.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { pauseBookings } from '../../functions/src/availability/pause-bookings.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { asProvider } from '../builders/as-provider.ts';
import { cancelInput, moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { type SetClock, setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';

const start = '2027-01-14T09:00:00.000Z';
const other = '2027-01-14T10:00:00.000Z';
const week = { from: '2027-01-11T00:00:00Z', to: '2027-01-18T00:00:00Z' };
const holiday = { until: '2027-01-13', note: 'Back on Wednesday.' };
const paused = { ok: false, refusal: { kind: 'paused', params: holiday } };
let clock: SetClock;
let ada: TestProvider;
const deps = testDeps(() => clock.now());
beforeEach(async () => {
  clock = setClock();
  ada = await newProvider(deps.db);
});

const pause = async (wished: RequestOf<'pauseBookings'>['pause'] = holiday) =>
  granted(await pauseBookings(deps, { pause: wished }, await asProvider(deps, ada.id)));
const listed = async (wishes: Partial<RequestOf<'listSlots'>> = {}) =>
  granted(await listSlots(deps, { slug: ada.slug, type: 'call', ...week, ...wishes })).slots.starts;
const open = async () => granted(await openBookingPage(deps, { slug: ada.slug }));
const hold = (wishes: Partial<ReturnType<typeof holdInput>> = {}) =>
  holdSlot(deps, holdInput({ slug: ada.slug, start, ...wishes }));
const confirm = (wishes: Partial<RequestOf<'confirmBooking'>> = {}) =>
  confirmBooking(deps, confirmInput({ slug: ada.slug, start, ...wishes }));

describe('while bookings are paused', () => {
  it('nothing is listed, held or booked, and the page says until when and why [P6]', async () => {
    await pause();
    expect(await open()).toMatchObject({ paused: holiday, types: [{ id: 'call' }], slots: { starts: [] } });
    expect(await listed()).toEqual([]);
    expect(await hold()).toEqual(paused);
    expect(await confirm()).toEqual(paused);
  });

  it('a hold from before still books while it lasts, and not afterwards', async () => {
    const [one, late] = [holdInput({ slug: ada.slug, start }), holdInput({ slug: ada.slug, start: other })];
    granted(await holdSlot(deps, one));
    granted(await holdSlot(deps, late));
    await pause();
    expect(await hold({ replaces: one.secret, start: '2027-01-14T12:00:00.000Z' })).toEqual(paused);
    clock.forward(4);
    expect((await holdSlot(deps, one)).ok).toBe(true);
    clock.forward(2);
    expect(granted(await confirm({ hold: one.secret })).booking.startsAt).toBe(start);
    expect(await holdSlot(deps, late)).toEqual(paused);
    expect(await confirm({ start: other, hold: late.secret })).toEqual(paused);
  });

  it('appointments can be looked at, moved and cancelled by their links', async () => {
    const token = granted(await confirm()).manageToken;
    await pause();
    expect(granted(await viewBooking(deps, { token })).moving.closed).toBeNull();
    expect(await listed({ ownBooking: token })).toContain(other);
    const moved = granted(await rescheduleBooking(deps, moveInput(token, other)));
    expect(moved.booking.startsAt).toBe(other);
    expect((await cancelBooking(deps, cancelInput(moved.manageToken))).ok).toBe(true);
  });

  it('the provider still books for clients', async () => {
    await pause();
    const { client } = confirmInput({ slug: ada.slug, start });
    const input = { key: crypto.randomUUID(), type: 'call', start, client, answers: [], override: [] };
    expect((await bookForClient(deps, input, await asProvider(deps, ada.id))).ok).toBe(true);
  });
});

describe('a pause', () => {
  it('is over when its date begins on the provider’s clock, without anybody doing anything', async () => {
    await pause();
    // 23:59 on Tuesday in Stockholm, and a minute later.
    clock.forward(37 * 60 + 59);
    expect(await hold()).toEqual(paused);
    clock.forward(1);
    expect(await open()).not.toHaveProperty('paused');
    expect(await listed()).toContain(start);
    expect((await confirm()).ok).toBe(true);
  });

  it('without a date lasts until the provider resumes', async () => {
    await pause({ until: null, note: '' });
    clock.forward(2 * 24 * 60);
    expect((await open()).paused).toEqual({ until: null, note: '' });
    await pause(null);
    expect((await open()).paused).toBeUndefined();
    expect((await confirm()).ok).toBe(true);
  });

  it('has a sentence without marks that would change what surrounds it', async () => {
    await pause({ until: null, note: 'Back soon\u202E\r\nand well.' });
    expect((await open()).paused?.note).toBe('Back soon\nand well.');
  });

  it('of one provider is none of another’s', async () => {
    const grace = await newProvider(deps.db);
    await pause();
    expect((await confirm({ slug: grace.slug })).ok).toBe(true);
  });
});
