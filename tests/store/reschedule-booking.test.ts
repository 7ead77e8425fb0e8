// Moving by link: one commit, so that a booking never has two times or none.
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { bookedDesk, cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { readTime } from '../builders/read-time.ts';
import { granted } from '../builders/granted.ts';

const far = '2027-01-12T13:00:00.000Z';
const next = '2027-01-12T09:30:00.000Z';
const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };

describe('moving', () => {
  it('takes the new time and frees the old one in one commit, and keeps the booking [P11]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    const before = (await readTime(deps.db, provider.id)).bookings[0];
    const answer = await rescheduleBooking(deps, moveInput(booked.manageToken, far));
    expect(answer).toMatchObject({
      ok: true,
      value: { booking: { reference: booked.booking.reference, startsAt: far } },
    });
    const time = await readTime(deps.db, provider.id);
    expect(time.bookings).toMatchObject([{ id: before?.id, startsAt: far, status: 'active' }]);
    expect([time.cells.size, time.ledger]).toEqual([11, [`2027-01-12/${before?.id}`]]);
    expect(granted(answer).calendar.ics).toContain('SEQUENCE:1\r\n');
    expect(granted(answer).calendar.ics).toContain(`UID:${before?.id}@holdfast\r\n`);
    expect((await confirmBooking(deps, confirmInput({ slug: provider.slug, start }))).ok).toBe(true);
  });

  it('onto a time that overlaps the old one keeps the shared cells [P11]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    expect((await rescheduleBooking(deps, moveInput(booked.manageToken, next))).ok).toBe(true);
    const time = await readTime(deps.db, provider.id);
    expect(Math.min(...time.cells.keys())).toBe(Date.parse('2027-01-12T09:20:00Z') / 300_000);
    expect([time.cells.size, new Set(time.cells.values()).size, time.ledger.length]).toEqual([11, 1, 1]);
  });

  it('over midnight UTC updates the ledgers of both days [P11]', async () => {
    const { deps, provider, booked } = await bookedDesk({
      provider: {
        timeZone: 'Asia/Kolkata',
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
      },
      types: { call: { durationMinutes: 60, bufferAfterMinutes: 30 } },
    });
    const id = (await readTime(deps.db, provider.id)).bookings[0]?.id;
    const over = await rescheduleBooking(deps, moveInput(booked.manageToken, '2027-01-12T23:00:00.000Z'));
    expect((await readTime(deps.db, provider.id)).ledger).toEqual([`2027-01-12/${id}`, `2027-01-13/${id}`]);
    const token = granted(over).manageToken;
    expect((await rescheduleBooking(deps, moveInput(token, '2027-01-14T10:00:00.000Z'))).ok).toBe(true);
    const time = await readTime(deps.db, provider.id);
    expect([time.ledger, time.cells.size]).toEqual([[`2027-01-14/${id}`], 18]);
  });

  it('onto a taken time is refused with free times, and leaves the booking unchanged [P11]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    await confirmBooking(deps, confirmInput({ slug: provider.slug, start: far }));
    const before = await readTime(deps.db, provider.id);
    const answer = await rescheduleBooking(deps, moveInput(booked.manageToken, far));
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-taken', params: { alternatives: { length: 3 } } },
    });
    expect(await readTime(deps.db, provider.id)).toEqual(before);
    expect((await viewBooking(deps, { token: booked.manageToken })).ok).toBe(true);
  });

  it.each([
    ['off the grid', '2027-01-12T13:05:00.000Z'],
    ['to the past', '2027-01-11T08:00:00.000Z'],
    ['to a closed day', '2027-01-16T09:00:00.000Z'],
  ])('%s is refused, and nothing changes', async (_title, wished) => {
    const { deps, provider, booked } = await bookedDesk();
    const before = await readTime(deps.db, provider.id);
    const answer = await rescheduleBooking(deps, moveInput(booked.manageToken, wished));
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect(await readTime(deps.db, provider.id)).toEqual(before);
  });

  it('within an archived type is refused', async () => {
    const { deps, provider, booked } = await bookedDesk();
    await deps.db.doc(`providers/${provider.id}/bookingTypes/call`).update({ status: 'archived' });
    const answer = await rescheduleBooking(deps, moveInput(booked.manageToken, far));
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect((await cancelBooking(deps, cancelInput(booked.manageToken))).ok).toBe(true);
  });

  it('a cancelled booking is refused: nothing leaves cancelled', async () => {
    const { deps, booked } = await bookedDesk();
    await cancelBooking(deps, cancelInput(booked.manageToken));
    expect(await rescheduleBooking(deps, moveInput(booked.manageToken, far))).toEqual(notFound);
  });

  it('twice with one key gives the first response again, with the same new link [P3]', async () => {
    const { deps, booked } = await bookedDesk();
    const input = moveInput(booked.manageToken, far);
    const first = await rescheduleBooking(deps, input);
    expect(first.ok).toBe(true);
    expect(await rescheduleBooking(deps, input)).toEqual(first);
    const other = await rescheduleBooking(deps, { ...input, start: next });
    expect(other).toMatchObject({ ok: false, refusal: { kind: 'idempotency-mismatch' } });
  });

  it('gives the same response to its key after a second move [P3]', async () => {
    const { deps, booked } = await bookedDesk();
    const input = moveInput(booked.manageToken, far);
    const first = await rescheduleBooking(deps, input);
    const token = granted(first).manageToken;
    expect((await rescheduleBooking(deps, moveInput(token, next))).ok).toBe(true);
    expect(await rescheduleBooking(deps, input)).toEqual(first);
  });

  it('retires the older link, and the new one works [P15]', async () => {
    const { deps, booked } = await bookedDesk();
    const moved = await rescheduleBooking(deps, moveInput(booked.manageToken, far));
    expect(await viewBooking(deps, { token: booked.manageToken })).toEqual(notFound);
    const fresh = await viewBooking(deps, { token: granted(moved).manageToken });
    expect(fresh).toMatchObject({ ok: true, value: { booking: { startsAt: far } } });
  });

  it('leaves the response of the confirmation unchanged [P3]', async () => {
    const { deps, input, booked } = await bookedDesk();
    await rescheduleBooking(deps, moveInput(booked.manageToken, far));
    expect(await confirmBooking(deps, input)).toEqual({ ok: true, value: booked });
  });

  it('to its present start changes nothing: it makes no version or mail, costs no move, and leaves the link valid [P3]', async () => {
    const { deps, provider, booked } = await bookedDesk();
    const look = async () => ({
      time: await readTime(deps.db, provider.id),
      booking: (
        await deps.db.collection('bookings').where('providerId', '==', provider.id).get()
      ).docs[0]?.data(),
      mails: (await deps.db.collection('outbox').where('providerId', '==', provider.id).get()).size,
    });
    const before = await look();
    // The agreed type stays, even if the type has changed or is no longer offered at that time.
    await deps.db.doc(`providers/${provider.id}/bookingTypes/call`).update({ durationMinutes: 45 });
    await deps.db.doc(`providers/${provider.id}`).update({ weekly: [] });
    const input = moveInput(booked.manageToken, start);
    const kept = await rescheduleBooking(deps, input);
    expect(kept).toEqual({ ok: true, value: booked });
    expect(await look()).toEqual(before);
    expect(await viewBooking(deps, { token: booked.manageToken })).toMatchObject({
      ok: true,
      value: { movesLeft: 5, booking: { startsAt: start } },
    });
    expect(await rescheduleBooking(deps, { ...input, start: far })).toMatchObject({
      ok: false,
      refusal: { kind: 'idempotency-mismatch' },
    });
    await deps.db.doc(`providers/${provider.id}`).update({
      weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    });
    expect((await rescheduleBooking(deps, moveInput(booked.manageToken, far))).ok).toBe(true);
    expect(await rescheduleBooking(deps, input)).toEqual(kept);
  });

  it('to the start it has is refused like any move once it is over', async () => {
    const { deps, booked } = await bookedDesk();
    const cancelled = await cancelBooking(deps, cancelInput(booked.manageToken));
    const token = granted(cancelled).manageToken;
    expect(await rescheduleBooking(deps, moveInput(token, start))).toMatchObject({
      ok: false,
      refusal: { kind: 'booking-over' },
    });
  });
});
