// Reminders: due ones become mails, others say why not; a downtime loses none and repeats none.
import { describe, expect, it } from 'vitest';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();
const hour = 60;
const day = 24 * hour;
/** Thursday, 10:00 in Stockholm: three days after the clock's beginning at Monday, 10:00. */
const thursday = '2027-01-14T09:00:00.000Z';

async function reasonsOf(bookingId: string): Promise<Record<string, string>> {
  const { docs } = await desk.deps.db.collection('reminders').get();
  const own = docs.filter((reminder) => reminder.get('bookingId') === bookingId);
  return Object.fromEntries(
    own.map((reminder) => [reminder.get('offsetMinutes'), reminder.get('reason') ?? reminder.get('state')]),
  );
}

/** What the schedules and the trigger do, every five minutes. */
async function tick(minutes: number, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    desk.clock.forward(minutes);
    await desk.remind();
    await desk.drain();
  }
}

describe('a reminder', () => {
  it('arrives a day before the appointment, and not earlier', async () => {
    const { id } = await desk.book({ start: thursday });
    await desk.drain();
    desk.clock.forward(2 * day - 1);
    await tick(0, 1);
    expect(desk.arrivals(id)).not.toHaveProperty('reminder-1440:client:0');
    await tick(1, 1);
    expect(desk.arrivals(id)).toEqual({
      'confirmed:client:0': 1,
      'confirmed:provider:0': 1,
      'reminder-1440:client:0': 1,
    });
    const reminder = desk.service.mails().at(-1);
    expect(reminder?.to).toMatchObject([{ email: 'alan@example.com' }]);
    expect(reminder?.text).toContain('https://book.example/manage#stop-reminders=');
    expect(await reasonsOf(id)).toEqual({ 1440: 'queued' });
  });

  it('is sent once even if the schedule runs twice for one time, at once and later [P9]', async () => {
    const { id } = await desk.book({ start: thursday });
    desk.clock.forward(2 * day);
    await Promise.all([desk.remind(), desk.remind()]);
    await desk.remind();
    await desk.drain();
    expect(desk.arrivals(id)['reminder-1440:client:0']).toBe(1);
  });

  it('that fell into a day without schedules is sent late if the appointment is still to come [P9]', async () => {
    const { id } = await desk.book({ start: thursday });
    desk.clock.forward(2 * day + 23 * hour);
    await tick(0, 1);
    expect(desk.arrivals(id)['reminder-1440:client:0']).toBe(1);
  });

  it('that fell into a downtime past the start is skipped with that reason [P9]', async () => {
    const { id } = await desk.book({ start: thursday });
    desk.clock.forward(3 * day);
    await tick(0, 1);
    expect(desk.arrivals(id)['reminder-1440:client:0']).toBeUndefined();
    expect(await reasonsOf(id)).toEqual({ 1440: 'started' });
  });

  it('is the only one sent of several due after a downtime if it is the nearest', async () => {
    await desk.open({ types: { call: { reminderMinutes: [1_440, 120, 30] } } });
    const { id } = await desk.book({ start: thursday });
    desk.clock.forward(3 * day - hour);
    await tick(0, 1);
    expect(await reasonsOf(id)).toEqual({ 1440: 'overtaken', 120: 'queued', 30: 'waiting' });
    await tick(30, 1);
    const reminders = Object.entries(desk.arrivals(id)).filter(([name]) => name.startsWith('reminder'));
    expect(reminders).toEqual([
      ['reminder-120:client:0', 1],
      ['reminder-30:client:0', 1],
    ]);
  });

  it('booked inside its window is skipped with that reason and never fires at booking', async () => {
    const { id } = await desk.book();
    desk.clock.forward(2 * hour);
    const { id: late } = await desk.book({ start: '2027-01-12T09:30:00.000Z' });
    await tick(5, 3);
    expect(desk.arrivals(late)['reminder-1440:client:0']).toBeUndefined();
    expect(await reasonsOf(late)).toEqual({ 1440: 'booked-late' });
    expect(await reasonsOf(id)).toEqual({ 1440: 'booked-late' });
  });

  it('of a cancelled appointment is never sent, not even when it was already a mail [P9]', async () => {
    const { id, token } = await desk.book({ start: thursday });
    desk.clock.forward(2 * day);
    await desk.remind();
    await desk.cancel(token);
    await desk.drain();
    expect(desk.arrivals(id)['reminder-1440:client:0']).toBeUndefined();
    expect(await desk.row(`${id}:reminder-1440:client:0`)).toMatchObject({ reason: 'cancelled' });
  });

  it('moves with the appointment: it is sent once for the new time, never for the old [P9]', async () => {
    const { id, token } = await desk.book({ start: thursday });
    desk.clock.forward(2 * day);
    await desk.remind();
    await desk.move(token, '2027-01-15T09:00:00.000Z');
    await tick(5, 2);
    expect(Object.keys(desk.arrivals(id)).filter((name) => name.startsWith('reminder'))).toEqual([]);
    await tick(day, 1);
    expect(desk.arrivals(id)).toMatchObject({ 'reminder-1440:client:1': 1 });
    expect(desk.arrivals(id)).not.toHaveProperty('reminder-1440:client:0');
  });

  it('whose sending broke off is not sent again, because a repeated reminder is worse than a missing one [P8]', async () => {
    const { id } = await desk.book({ start: thursday });
    await desk.drain();
    desk.clock.forward(2 * day);
    desk.service.fault({ kind: 'accept-then-reset' });
    await desk.remind();
    await desk.drain();
    desk.service.clearFaults();
    desk.clock.forward(30);
    await desk.sweep();
    expect(desk.arrivals(id)['reminder-1440:client:0']).toBe(1);
    expect(await desk.row(`${id}:reminder-1440:client:0`)).toMatchObject({
      state: 'dead',
      reason: 'unclear',
    });
  });
});

describe('a run of the schedule', () => {
  it('takes the longest waiting up to its limit, and leaves the rest to the next run', async () => {
    const ids: string[] = [];
    for (const minute of ['09:00', '09:30', '10:00', '10:30', '11:00']) {
      ids.push((await desk.book({ start: `2027-01-14T${minute}:00.000Z` })).id);
    }
    desk.clock.forward(2 * day + 3 * hour);
    expect(await desk.remind(3)).toEqual({ queued: 3, skipped: 0, left: 0, failed: 0 });
    const queued = await Promise.all(ids.map(async (id) => (await reasonsOf(id))['1440']));
    expect(queued).toEqual(['queued', 'queued', 'queued', 'waiting', 'waiting']);
    expect(await desk.remind(3)).toEqual({ queued: 2, skipped: 0, left: 0, failed: 0 });
    expect(await desk.remind(3)).toEqual({ queued: 0, skipped: 0, left: 0, failed: 0 });
  });

  it('is not stopped by a reminder or a booking that cannot be read', async () => {
    const { id: broken } = await desk.book({ start: thursday });
    const { id: unreadable } = await desk.book({ start: '2027-01-14T09:30:00.000Z' });
    const { id } = await desk.book({ start: '2027-01-14T10:00:00.000Z' });
    await desk.deps.db.doc(`reminders/${broken}:1440`).update({ offsetMinutes: 'soon' });
    await desk.deps.db.doc(`bookings/${unreadable}`).update({ startsAt: 'never' });
    desk.clock.forward(2 * day + 3 * hour);
    expect(await desk.remind()).toEqual({ queued: 1, skipped: 2, left: 0, failed: 0 });
    expect(await reasonsOf(id)).toEqual({ 1440: 'queued' });
    expect(await desk.remind()).toEqual({ queued: 0, skipped: 0, left: 0, failed: 0 });
  });
});
