// Cancelling by link: what it frees, what it promises, and when it is refused.
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { bookedDesk, cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { readTime } from '../builders/read-time.ts';
import { granted } from '../builders/granted.ts';

describe('cancelling', () => {
  it('frees cells and ledger in the commit that ends the booking, and the time can be booked again [P2]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    const answer = await cancelBooking(deps, cancelInput(booked.manageToken, { reason: 'Ill\u202E.' }));
    expect(answer).toMatchObject({ ok: true, value: { status: 'cancelled', booking: { startsAt: start } } });
    const time = await readTime(deps.db, provider.id);
    expect(time.bookings).toMatchObject([{ status: 'cancelled' }]);
    expect([time.cells.size, time.ledger]).toEqual([0, []]);
    const stored = await deps.db.doc(`bookings/${time.bookings[0]?.id}`).get();
    expect([stored.get('version'), stored.get('cancelReason')]).toEqual([1, 'Ill.']);
    expect((await confirmBooking(deps, confirmInput({ slug: provider.slug, start }))).ok).toBe(true);
  });

  it('shows in the calendar file to keep, which is no message: it has no METHOD', async () => {
    const { deps, booked } = await bookedDesk();
    expect(booked.calendar.ics).toContain('STATUS:CONFIRMED');
    const answer = granted(await cancelBooking(deps, cancelInput(booked.manageToken)));
    const seen = await viewBooking(deps, { token: answer.manageToken });
    const ics = granted(seen).calendar.ics;
    expect(ics).toContain('STATUS:CANCELLED');
    for (const file of [ics, booked.calendar.ics])
      expect(file).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE)/m);
  });

  it('twice with one key gives the first response again, although it retired the link [P3]', async () => {
    const { deps, booked } = await bookedDesk();
    const input = cancelInput(booked.manageToken);
    const first = await cancelBooking(deps, input);
    expect(first.ok).toBe(true);
    expect(await cancelBooking(deps, input)).toEqual(first);
  });

  it('twice with two keys fails the second time, because the retired link looks like no booking [P15]', async () => {
    const { deps, booked } = await bookedDesk();
    await cancelBooking(deps, cancelInput(booked.manageToken));
    const again = await cancelBooking(deps, cancelInput(booked.manageToken));
    expect(again).toEqual({ ok: false, refusal: { kind: 'not-found', params: {} } });
  });

  it('with one key and another reason is a mismatch [P3]', async () => {
    const { deps, booked } = await bookedDesk();
    const input = cancelInput(booked.manageToken, { reason: 'one' });
    await cancelBooking(deps, input);
    const other = await cancelBooking(deps, { ...input, reason: 'other' });
    const bookingReference = booked.booking.reference;
    expect(other).toEqual({
      ok: false,
      refusal: { kind: 'idempotency-mismatch', params: { bookingReference } },
    });
  });

  it('is refused once the appointment has begun', async () => {
    const { clock, deps, provider, booked } = await bookedDesk();
    clock.forward(24 * 60);
    const answer = await cancelBooking(deps, cancelInput(booked.manageToken));
    expect(answer).toEqual({ ok: false, refusal: { kind: 'booking-over', params: { state: 'begun' } } });
    expect((await readTime(deps.db, provider.id)).bookings).toMatchObject([{ status: 'active' }]);
  });

  it('leaves the response of the confirmation’s key unchanged [P3]', async () => {
    const { deps, input, booked } = await bookedDesk();
    await cancelBooking(deps, cancelInput(booked.manageToken));
    expect(await confirmBooking(deps, input)).toEqual({ ok: true, value: booked });
  });

  it('and moving at the same moment: one of them happens, the other decides anew, and no half state remains [P11]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    const [cancelled, moved] = await Promise.all([
      cancelBooking(deps, cancelInput(booked.manageToken)),
      rescheduleBooking(deps, moveInput(booked.manageToken, '2027-01-12T13:00:00.000Z')),
    ]);
    expect([cancelled.ok, moved.ok].filter(Boolean)).toHaveLength(1);
    const time = await readTime(deps.db, provider.id);
    expect([time.cells.size, time.ledger.length]).toEqual(moved.ok ? [11, 1] : [0, 0]);
  });
});

describe('viewing a booking', () => {
  it('shows its present state and changes nothing', async () => {
    const { deps, provider, booked } = await bookedDesk();
    const before = await readTime(deps.db, provider.id);
    const seen = await viewBooking(deps, { token: booked.manageToken });
    expect(seen).toMatchObject({ ok: true, value: { status: 'active', booking: booked.booking } });
    expect(await readTime(deps.db, provider.id)).toEqual(before);
  });

  it('ends seven days after the appointment [P15]', async () => {
    const { clock, deps, booked } = await bookedDesk();
    clock.forward(24 * 60 + 30 + 7 * 24 * 60 - 1);
    expect((await viewBooking(deps, { token: booked.manageToken })).ok).toBe(true);
    clock.forward(1, 1);
    expect(await viewBooking(deps, { token: booked.manageToken })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', params: {} },
    });
  });
});
