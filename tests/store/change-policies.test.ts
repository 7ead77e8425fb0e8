// The provider's policy: enforced on the server, stated before and after booking, and kept as agreed.
import { FieldValue } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { type BookedDesk, bookedDesk, cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { granted } from '../builders/granted.ts';

const wednesday = '2027-01-13T09:00:00.000Z';
const thursday = '2027-01-14T09:00:00.000Z';
const friday = '2027-01-15T09:00:00.000Z';

/** A booking of Tuesday, 9:00Z, made a day before under this policy. */
function deskWith(policy: object): Promise<BookedDesk> {
  return bookedDesk({ types: { call: { policy } } });
}

async function seen({ deps }: BookedDesk, token: string) {
  const answer = granted(await viewBooking(deps, { token }));
  return answer;
}

const closed = (change: string, why: string) => ({
  ok: false,
  refusal: { kind: 'change-closed', params: { change, why, contact: 'ada@example.com' } },
});

describe('a policy', () => {
  it('refuses a late cancellation on the server, without the page too, and names the contact', async () => {
    const desk = await deskWith({ cancelUntilMinutes: 120, moveUntilMinutes: 60 });
    const { manageToken } = desk.booked;
    desk.clock.forward(22 * 60 - 1);
    expect(await seen(desk, manageToken)).toMatchObject({
      cancelling: { until: '2027-01-12T07:00:00.000Z', closed: null },
      moving: { until: '2027-01-12T08:00:00.000Z', closed: null },
    });
    desk.clock.forward(1);
    expect((await seen(desk, manageToken)).cancelling.closed).toBe('too-late');
    expect(await cancelBooking(desk.deps, cancelInput(manageToken))).toEqual(closed('cancel', 'too-late'));
    desk.clock.forward(60);
    expect(await rescheduleBooking(desk.deps, moveInput(manageToken, thursday))).toEqual(
      closed('move', 'too-late'),
    );
    expect((await seen(desk, manageToken)).status).toBe('active');
  });

  it('allows its number of moves and no more, and says how many are left', async () => {
    const desk = await deskWith({ mostMoves: 2 });
    let token = desk.booked.manageToken;
    for (const [to, left] of [
      [wednesday, 1],
      [thursday, 0],
    ] as const) {
      const moved = await rescheduleBooking(desk.deps, moveInput(token, to));
      token = granted(moved).manageToken;
      expect((await seen(desk, token)).movesLeft).toBe(left);
    }
    expect(await rescheduleBooking(desk.deps, moveInput(token, friday))).toEqual(
      closed('move', 'too-many-moves'),
    );
    expect((await cancelBooking(desk.deps, cancelInput(token))).ok).toBe(true);
  });

  it('that offers no changes by link refuses them at any time', async () => {
    const desk = await deskWith({ cancelUntilMinutes: null, moveUntilMinutes: null });
    const { manageToken } = desk.booked;
    expect((await seen(desk, manageToken)).moving).toEqual({ until: null, closed: 'not-offered' });
    expect(await cancelBooking(desk.deps, cancelInput(manageToken))).toEqual(closed('cancel', 'not-offered'));
    expect(await rescheduleBooking(desk.deps, moveInput(manageToken, thursday))).toEqual(
      closed('move', 'not-offered'),
    );
  });

  it('that wants a reason refuses a cancellation without one, or with nothing visible in it', async () => {
    const desk = await deskWith({ reasonRequired: true });
    const { manageToken } = desk.booked;
    const refused = { kind: 'invalid-request', params: { path: 'reason', problem: 'a reason is needed' } };
    for (const reason of [undefined, '', '  ', '\u200B\n']) {
      const input = cancelInput(manageToken, reason === undefined ? {} : { reason });
      expect(await cancelBooking(desk.deps, input)).toEqual({ ok: false, refusal: refused });
    }
    expect((await cancelBooking(desk.deps, cancelInput(manageToken, { reason: 'Ill.' }))).ok).toBe(true);
  });

  it('is shown before booking, and what was agreed stays when the type’s policy changes', async () => {
    const policy = { cancelUntilMinutes: 60, moveUntilMinutes: 60, mostMoves: 1, reasonRequired: false };
    const desk = await deskWith(policy);
    const page = await openBookingPage(desk.deps, { slug: desk.provider.slug });
    expect(granted(page).types[0]?.policy).toEqual(policy);
    const type = desk.deps.db.doc(`providers/${desk.provider.id}/bookingTypes/call`);
    await type.update({ 'policy.cancelUntilMinutes': null, 'policy.mostMoves': 0 });
    const moved = await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, thursday));
    const token = granted(moved).manageToken;
    expect((await seen(desk, token)).cancelling).toEqual({ until: '2027-01-14T08:00:00.000Z', closed: null });
    expect((await seen(desk, token)).movesLeft).toBe(0);
  });

  it('does not apply to bookings made before policies existed, which can be changed until they begin', async () => {
    const desk = await bookedDesk();
    const booking = (await desk.deps.links.read(desk.booked.manageToken, desk.clock.now()))?.bookingId;
    await desk.deps.db.doc(`bookings/${booking}`).update({ 'type.policy': FieldValue.delete() });
    expect(await seen(desk, desk.booked.manageToken)).toMatchObject({
      cancelling: { until: start, closed: null },
      movesLeft: 5,
    });
  });
});

describe('choosing a new time', () => {
  it('shows the appointment’s own time as free to its client only', async () => {
    const desk = await bookedDesk();
    const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-13T00:00:00Z' };
    const page = { slug: desk.provider.slug, type: 'call', ...range };
    const starts = async (ownBooking?: string) => {
      const listed = await listSlots(desk.deps, ownBooking ? { ...page, ownBooking } : page);
      return granted(listed).slots.starts;
    };
    expect(await starts()).not.toContain(start);
    expect(await starts(desk.booked.manageToken)).toContain(start);
    expect(await starts(desk.booked.manageToken.replace(/.{4}$/, 'AAAA'))).toEqual(await starts());
    await cancelBooking(desk.deps, cancelInput(desk.booked.manageToken));
    expect(await starts()).toContain(start);
  });

  it('shows a stranger’s list for a link that a move has retired [P15]', async () => {
    const desk = await bookedDesk();
    const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-15T00:00:00Z' };
    const page = { slug: desk.provider.slug, type: 'call', ...range };
    const starts = async (ownBooking?: string) => {
      const listed = await listSlots(desk.deps, ownBooking ? { ...page, ownBooking } : page);
      return granted(listed).slots.starts;
    };
    const moved = await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, thursday));
    expect(await starts(desk.booked.manageToken)).toEqual(await starts());
    expect(await starts()).not.toContain(thursday);
    expect(await starts(granted(moved).manageToken)).toContain(thursday);
  });

  it('offers nothing where the type or the page no longer takes bookings [P6]', async () => {
    const desk = await bookedDesk();
    const type = desk.deps.db.doc(`providers/${desk.provider.id}/bookingTypes/call`);
    await type.update({ status: 'archived' });
    expect(await seen(desk, desk.booked.manageToken)).toMatchObject({
      moving: { until: null, closed: 'not-offered' },
      cancelling: { closed: null },
    });
    for (const to of [thursday, '2027-01-13T09:10:00.000Z', '2027-01-16T09:00:00.000Z']) {
      expect(await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, to))).toEqual({
        ok: false,
        refusal: { kind: 'slot-not-offered', params: { alternatives: [] } },
      });
    }
    await type.update({ status: 'visible' });
    await desk.deps.db.doc(`providers/${desk.provider.id}`).update({ status: 'inactive' });
    expect(await seen(desk, desk.booked.manageToken)).toMatchObject({ moving: { closed: 'not-offered' } });
  });

  it('onto its own time, partly its own time, or away and back keeps one booking with a rising version', async () => {
    const desk = await bookedDesk();
    let token = desk.booked.manageToken;
    for (const to of ['2027-01-12T09:30:00.000Z', start, thursday]) {
      const moved = await rescheduleBooking(desk.deps, moveInput(token, to));
      expect(moved).toMatchObject({ ok: true, value: { booking: { startsAt: to } } });
      token = granted(moved).manageToken;
    }
    expect((await seen(desk, token)).calendar.ics).toContain('SEQUENCE:3');
  });

  it('onto taken, unoffered, past or another provider’s time leaves the booking as it is', async () => {
    const desk = await bookedDesk();
    const other = await bookedDesk();
    await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: wednesday }));
    for (const [to, kind] of [
      [wednesday, 'slot-taken'],
      ['2027-01-13T03:00:00.000Z', 'slot-not-offered'],
      ['2027-01-13T09:10:00.000Z', 'slot-not-offered'],
      ['2027-01-04T09:00:00.000Z', 'slot-not-offered'],
      ['2027-06-01T09:00:00.000Z', 'slot-not-offered'],
    ] as const) {
      const answer = await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, to));
      expect(answer).toMatchObject({ ok: false, refusal: { kind } });
    }
    const foreign = await rescheduleBooking(desk.deps, moveInput(other.booked.manageToken, thursday));
    expect(foreign).toEqual({ ok: false, refusal: { kind: 'not-found', params: {} } });
    expect(await seen(desk, desk.booked.manageToken)).toMatchObject({
      booking: { startsAt: start },
      movesLeft: 5,
    });
  });
});

describe('a session', () => {
  it('replaces the link for an hour, and never outlives it', async () => {
    const desk = await bookedDesk();
    const { session } = await seen(desk, desk.booked.manageToken);
    desk.clock.forward(59);
    expect((await seen(desk, session)).status).toBe('active');
    desk.clock.forward(1);
    expect((await viewBooking(desk.deps, { token: session })).ok).toBe(false);
    desk.clock.forward(24 * 60 + 30 + 7 * 24 * 60 - 120);
    const late = await seen(desk, desk.booked.manageToken);
    desk.clock.forward(30);
    expect((await viewBooking(desk.deps, { token: late.session })).ok).toBe(true);
    desk.clock.forward(31);
    expect((await viewBooking(desk.deps, { token: late.session })).ok).toBe(false);
  });

  it('is retired with its link by a cancellation, whose answer carries a link that shows it', async () => {
    const desk = await bookedDesk();
    const { session } = await seen(desk, desk.booked.manageToken);
    const cancelled = await cancelBooking(desk.deps, cancelInput(session));
    const fresh = granted(cancelled).manageToken;
    for (const token of [session, desk.booked.manageToken]) {
      expect((await viewBooking(desk.deps, { token })).ok).toBe(false);
    }
    expect(await seen(desk, fresh)).toMatchObject({ status: 'cancelled', cancelledBy: 'client' });
  });
});
