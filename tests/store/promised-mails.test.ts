// What commits promise: one mail per side and version, and reminders that follow the appointment.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { stopReminders } from '../../functions/src/notices/stop-reminders.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { type BookedDesk, bookedDesk, cancelInput, moveInput } from '../builders/booked-desk.ts';
import { granted, present } from '../builders/granted.ts';

const reminded = () => bookedDesk({ types: { call: { reminderMinutes: [2_880, 1_440, 60] } } });
const laterDay = '2027-01-14T09:00:00.000Z';

async function bookingIdOf({ deps, booked }: BookedDesk): Promise<string> {
  return present(await deps.links.read(booked.manageToken, deps.now())).bookingId;
}

async function promisedBy(desk: BookedDesk): Promise<string[]> {
  const id = await bookingIdOf(desk);
  const { docs } = await desk.deps.db.collection('outbox').get();
  return docs.flatMap((row) => (row.get('subject') === id ? [row.id.slice(id.length + 1)] : [])).sort();
}

async function remindersOf(desk: BookedDesk): Promise<string[]> {
  const id = await bookingIdOf(desk);
  const { docs } = await desk.deps.db.collection('reminders').get();
  return docs
    .filter((reminder) => reminder.get('bookingId') === id)
    .map((reminder) => {
      const due = reminder.get('dueAt')?.toDate().toISOString().slice(5, 16) ?? reminder.get('reason');
      return `${reminder.get('offsetMinutes')} v${reminder.get('bookingVersion')} ${reminder.get('state')} ${due}`;
    })
    .sort();
}

describe('a booking', () => {
  it('promises one mail to each side in its own commit, however often it is confirmed [P8]', async () => {
    const desk = await bookedDesk();
    await Promise.all([confirmBooking(desk.deps, desk.input), confirmBooking(desk.deps, desk.input)]);
    expect(await promisedBy(desk)).toEqual(['confirmed:client:0', 'confirmed:provider:0']);
  });

  it('keeps no address, no name, no body and no token in a promised mail', async () => {
    const desk = await bookedDesk();
    const id = await bookingIdOf(desk);
    const row = await desk.deps.db.doc(`outbox/${id}:confirmed:client:0`).get();
    const stored = JSON.stringify(row.data());
    for (const secret of ['alan@example.com', 'Alan', desk.booked.manageToken]) {
      expect(stored).not.toContain(secret);
    }
    expect(row.get('state')).toBe('pending');
  });

  it('plans its reminders, and skips those whose time has passed, with the reason', async () => {
    expect(await remindersOf(await reminded())).toEqual([
      '1440 v0 skipped booked-late',
      '2880 v0 skipped booked-late',
      '60 v0 waiting 01-12T08:00',
    ]);
  });

  it('that is refused promises no mail [P2]', async () => {
    const desk = await bookedDesk();
    const before = (await desk.deps.db.collection('outbox').get()).size;
    const taken = await confirmBooking(desk.deps, { ...desk.input, key: randomUUID() });
    expect(taken.ok).toBe(false);
    const after = await desk.deps.db.collection('outbox').get();
    expect(after.docs.filter((row) => row.get('providerId') === desk.provider.id)).toHaveLength(2);
    expect(before).toBeGreaterThan(0);
  });
});

describe('a move', () => {
  it('promises one mail to each side under its version, and replaces the reminders', async () => {
    const desk = await reminded();
    const moved = await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, laterDay));
    expect(moved.ok).toBe(true);
    expect((await promisedBy(desk)).filter((name) => name.startsWith('moved'))).toEqual([
      'moved:client:1',
      'moved:provider:1',
    ]);
    expect(await remindersOf(desk)).toEqual([
      '1440 v1 waiting 01-13T09:00',
      '2880 v1 waiting 01-12T09:00',
      '60 v1 waiting 01-14T08:00',
    ]);
  });

  it('keeps the reminders that were agreed when the type has others now', async () => {
    const desk = await reminded();
    await desk.deps.db
      .doc(`providers/${desk.provider.id}/bookingTypes/call`)
      .update({ reminderMinutes: [5] });
    await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, laterDay));
    expect((await remindersOf(desk)).map((text) => text.split(' ')[0])).toEqual(['1440', '2880', '60']);
  });
});

describe('a cancellation', () => {
  it('promises one mail to each side, once per key, and removes the reminders', async () => {
    const desk = await reminded();
    const input = cancelInput(desk.booked.manageToken);
    await cancelBooking(desk.deps, input);
    await cancelBooking(desk.deps, input);
    expect((await promisedBy(desk)).filter((name) => name.startsWith('cancelled'))).toEqual([
      'cancelled:client:1',
      'cancelled:provider:1',
    ]);
    expect(await remindersOf(desk)).toEqual([]);
  });
});

describe('a link that stops reminders', () => {
  it('ends those that wait, survives a move, and gives the same response again', async () => {
    const desk = await reminded();
    const { deps, booked } = desk;
    const seen = async (token: string) => {
      const answer = await viewBooking(deps, { token });
      return answer.ok ? answer.value.reminders : answer.refusal.kind;
    };
    expect(await seen(booked.manageToken)).toBe('on');
    const stopped = { ok: true, value: { stopped: true } };
    expect(await stopReminders(deps, { token: booked.manageToken })).toEqual(stopped);
    expect(await stopReminders(deps, { token: booked.manageToken })).toEqual(stopped);
    expect(await seen(booked.manageToken)).toBe('off');
    const moved = await rescheduleBooking(deps, moveInput(booked.manageToken, laterDay));
    expect(new Set((await remindersOf(desk)).map((text) => text.replace(/^\d+ /, '')))).toEqual(
      new Set(['v1 skipped stopped']),
    );
    expect(await seen(granted(moved).manageToken)).toBe('off');
  });

  it('looks like no booking once it does not work [P15]', async () => {
    const { deps, booked } = await bookedDesk();
    await cancelBooking(deps, cancelInput(booked.manageToken));
    const refused = { ok: false, refusal: { kind: 'not-found', params: {} } };
    expect(await stopReminders(deps, { token: booked.manageToken })).toEqual(refused);
  });
});
