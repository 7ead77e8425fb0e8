// The provider's private note about an appointment: saved once, never over another one unseen.
import { describe, expect, it } from 'vitest';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { saveBookingNote } from '../../functions/src/booking/save-booking-note.ts';
import { asProvider } from '../builders/as-provider.ts';
import { type BookedDesk, bookedDesk, moveInput } from '../builders/booked-desk.ts';
import { granted, present } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';

const hostile = '<b>VIP</b>\r\nשלום \u202E later\u0000';

async function noteDesk(desk: BookedDesk) {
  const { deps, provider, booked } = desk;
  const id = present(await deps.links.bookingOf(booked.manageToken));
  const read = async () => present((await deps.db.doc(`bookings/${id}`).get()).data());
  const save = async (text: string, seenAt: string | null, by = provider.id, booking = id) =>
    saveBookingNote(deps, { booking, text, seenAt }, await asProvider(deps, by));
  return { id, read, save, deps };
}

const changedElsewhere = { ok: false, refusal: { kind: 'changed-elsewhere', params: {} } };
const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };

describe('a note', () => {
  it('is kept as cleaned text, and changes nothing else of the booking', async () => {
    const { read, save } = await noteDesk(await bookedDesk());
    const { note: _, ...before } = await read();
    const first = granted(await save(hostile, null));
    expect(first.note?.text).toBe('<b>VIP</b>\nשלום  later');
    const { note, ...after } = await read();
    expect(after).toEqual(before);
    expect(note.text).toBe(first.note?.text);
    const emptied = granted(await save('', present(first.note?.savedAt)));
    expect([emptied.note?.text, (await read())['note'].text]).toEqual(['', '']);
    expect(await save('Late.', present(first.note?.savedAt))).toEqual(changedElsewhere);
  });

  it('that was saved elsewhere meanwhile stays, and the provider is told', async () => {
    const { read, save } = await noteDesk(await bookedDesk());
    const { note } = granted(await save('Prefers mornings.', null));
    expect(await save('Prefers evenings.', null)).toEqual(changedElsewhere);
    const next = granted(await save('Prefers noon.', present(note?.savedAt)));
    expect(await save('Prefers night.', present(note?.savedAt))).toEqual(changedElsewhere);
    expect((await read())['note'].text).toBe('Prefers noon.');
    // The same text again, such as after a lost response, is no conflict.
    expect(granted(await save('Prefers noon.', present(note?.savedAt)))).toEqual(next);
  });

  it('of another provider’s booking is not found', async () => {
    const { read, save, deps } = await noteDesk(await bookedDesk());
    const { id: other } = await newProvider(deps.db);
    expect(await save('Mine now.', null, other)).toEqual(notFound);
    expect(await save('Mine now.', null, other, 'f'.repeat(32))).toEqual(notFound);
    expect((await read())['note']).toBeNull();
  });

  it('and a client’s move at the same moment are both kept', async () => {
    const desk = await bookedDesk();
    const { read, save } = await noteDesk(desk);
    const wished = '2027-01-13T09:00:00.000Z';
    const [noted, moved] = await Promise.all([
      save('Bring the contract.', null),
      rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, wished)),
    ]);
    expect([noted.ok, moved.ok]).toEqual([true, true]);
    const { note, startsAt, version } = await read();
    expect([note.text, startsAt.toDate().toISOString(), version]).toEqual(['Bring the contract.', wished, 1]);
  });
});
