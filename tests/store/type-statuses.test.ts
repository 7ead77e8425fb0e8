// Visible, secret, hidden and archived types: who finds them, who can book them, and the order on the page.
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '@holdfast/contract/limits.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { archiveBookingType } from '../../functions/src/setup/archive-booking-type.ts';
import { orderBookingTypes } from '../../functions/src/setup/order-booking-types.ts';
import { asProvider } from '../builders/as-provider.ts';
import { moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
const start = '2027-01-12T09:00:00.000Z';
const other = '2027-01-12T10:00:00.000Z';
const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db, {
    types: {
      call: { position: 2 },
      talk: { position: 1 },
      friends: { position: 3, status: 'secret' },
      draft: { position: 4, status: 'hidden' },
      old: { position: 5, status: 'archived' },
    },
  });
});

const setStatus = (type: string, status: string) =>
  deps.db.doc(`providers/${ada.id}/bookingTypes/${type}`).update({ status });
const open = (type?: string) => openBookingPage(deps, { slug: ada.slug, ...(type ? { type } : {}) });
const idsOf = async (type?: string) => granted(await open(type)).types.map(({ id }) => id);
const list = (type: string) =>
  listSlots(deps, { slug: ada.slug, type, from: start, to: '2027-01-13T09:00:00.000Z' });
const hold = (type: string) => holdSlot(deps, holdInput({ slug: ada.slug, start, type }));
const confirm = (type: string) => confirmBooking(deps, confirmInput({ slug: ada.slug, start, type }));
const archive = async (type: string, isArchived: boolean) =>
  archiveBookingType(deps, { type, isArchived }, await asProvider(deps, ada.id));
const order = async (types: string[]) =>
  granted(await orderBookingTypes(deps, { order: types }, await asProvider(deps, ada.id)));

describe('a secret type', () => {
  it('is shown alone to those who have its link, and never listed otherwise', async () => {
    expect(await idsOf()).toEqual(['talk', 'call']);
    expect(await idsOf('call')).toEqual(['talk', 'call']);
    expect(await idsOf('friends')).toEqual(['friends']);
    expect(granted(await open('friends')).slots?.type).toBe('friends');
  });

  it('can be listed, held and booked like a visible one', async () => {
    expect(granted(await list('friends')).slots.starts).toContain(start);
    expect((await hold('friends')).ok).toBe(true);
    const booked = granted(
      await confirmBooking(deps, confirmInput({ slug: ada.slug, start: other, type: 'friends' })),
    );
    const moved = await rescheduleBooking(deps, moveInput(booked.manageToken, '2027-01-12T11:00:00.000Z'));
    expect(moved.ok).toBe(true);
  });
});

describe.each(['hidden', 'archived'])('a type that is %s', (status) => {
  it('looks like one that does not exist', async () => {
    const type = status === 'hidden' ? 'draft' : 'old';
    for (const name of [type, 'no-such-type']) {
      const answers = [await open(name), await list(name), await hold(name), await confirm(name)];
      expect(answers).toEqual([notFound, notFound, notFound, notFound]);
    }
  });

  it('keeps its appointments, which stay where they are', async () => {
    const token = granted(await confirm('call')).manageToken;
    await setStatus('call', status);
    expect(granted(await viewBooking(deps, { token })).moving.closed).toBe('not-offered');
    expect(await rescheduleBooking(deps, moveInput(token, other))).toEqual({
      ok: false,
      refusal: { kind: 'slot-not-offered', params: { alternatives: [] } },
    });
    expect((await rescheduleBooking(deps, moveInput(token, start))).ok).toBe(true);
  });
});

describe('archiving', () => {
  it('takes a type off the page, and brings it back hidden at the end of the list', async () => {
    expect(await archive('talk', true)).toEqual({ ok: true, value: { version: 1 } });
    expect(await archive('talk', true)).toEqual({ ok: true, value: { version: 1 } });
    expect(await idsOf()).toEqual(['call']);
    expect(await archive('talk', false)).toEqual({ ok: true, value: { version: 2 } });
    expect(await open('talk')).toEqual(notFound);
    await setStatus('talk', 'visible');
    expect(await idsOf()).toEqual(['call', 'talk']);
  });

  it('of an unknown type, or another provider’s, finds nothing', async () => {
    await newProvider(deps.db, { types: { lesson: {} } });
    expect(await archive('lesson', true)).toEqual(notFound);
    expect(await archive('no-such-type', false)).toEqual(notFound);
  });

  it('brings no type back while thirty are in use', async () => {
    const types = Array.from({ length: limits.bookingTypes }, (_, index) => [`call-${index}`, {}] as const);
    ada = await newProvider(deps.db, {
      types: { ...Object.fromEntries(types), old: { status: 'archived' } },
    });
    const tooMany = { ok: false, refusal: { kind: 'too-many', params: { limit: 'types' } } };
    expect(await archive('old', false)).toEqual(tooMany);
    await archive('call-3', true);
    expect((await archive('old', false)).ok).toBe(true);
  });
});

describe('the order of the types', () => {
  it('is the wished one; types that it leaves out come last, and unknown names count for nothing', async () => {
    await setStatus('friends', 'visible');
    await order(['friends', 'no-such-type', 'call']);
    expect(await idsOf()).toEqual(['friends', 'call', 'talk']);
    await order([]);
    expect(await idsOf()).toEqual(['friends', 'call', 'talk']);
    await order(['talk', 'talk', 'friends']);
    expect(await idsOf()).toEqual(['talk', 'friends', 'call']);
  });

  it('is no change of a type, so that an open form still saves', async () => {
    await order(['call', 'talk']);
    const type = await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).get();
    expect([type.get('position'), type.get('version')]).toEqual([1, 0]);
  });
});
