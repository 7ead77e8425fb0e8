import { describe, expect, it } from 'vitest';
import { instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { planReminders, remindersAhead } from './plan-reminders.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const before = (minutes: number) => instant(startsAt - minutes * minuteMs);
const appointment = { startsAt, reminderMinutes: [60, 1_440], remindersStopped: false };

describe('reminders of an appointment', () => {
  it('are due their minutes before the start, the earliest first', () => {
    expect(planReminders(appointment, before(5_000))).toEqual([
      { offsetMinutes: 1_440, dueAt: before(1_440), skipped: null },
      { offsetMinutes: 60, dueAt: before(60), skipped: null },
    ]);
  });

  it('whose time has passed when it is booked are skipped with that reason, to the millisecond', () => {
    const skips = (now: number) => planReminders(appointment, instant(now)).map(({ skipped }) => skipped);
    expect(skips(before(1_440) - 1)).toEqual([null, null]);
    expect(skips(before(1_440))).toEqual(['booked-late', null]);
    expect(skips(before(60))).toEqual(['booked-late', 'booked-late']);
  });

  it('that were stopped stay stopped, and one named twice is one', () => {
    const stopped = { startsAt, reminderMinutes: [60, 60], remindersStopped: true };
    expect(planReminders(stopped, before(5_000))).toEqual([
      { offsetMinutes: 60, dueAt: before(60), skipped: 'stopped' },
    ]);
  });

  it('are shown as on while one is to come, off when stopped, none when there is nothing left to send', () => {
    const shown = (wishes: object, now = before(120)) =>
      remindersAhead({ ...appointment, status: 'active', ...wishes }, now);
    expect(shown({})).toBe('on');
    expect(shown({ remindersStopped: true })).toBe('off');
    expect(shown({}, before(60))).toBe('none');
    expect(shown({ reminderMinutes: [] })).toBe('none');
    expect(shown({ status: 'cancelled', remindersStopped: true })).toBe('none');
    expect(shown({ remindersStopped: true }, startsAt)).toBe('none');
  });
});
