import { describe, expect, it } from 'vitest';
import { instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { someAgreement, someBooking } from '../booking/booking-fixture.ts';
import type { Booking } from '../booking/booking-types.ts';
import { decideNotice, decideReminder, isWanted } from './decide-notice.ts';
import type { NoticeKind } from './notice.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const endsAt = instant(startsAt + 30 * minuteMs);
const hourBefore = instant(startsAt - 60 * minuteMs);
const booking: Booking = {
  ...someBooking,
  version: 1,
  agreement: {
    ...someAgreement,
    startsAt,
    endsAt,
    type: { ...someAgreement.type, reminderMinutes: [1_440, 60] },
  },
};
const cancelled: Booking = { ...booking, status: 'cancelled', version: 2 };

describe('a promised notice whose turn has come', () => {
  it.each<[string, NoticeKind, number, Booking | null, number, string | null]>([
    ['a confirmation of the current booking', 'confirmed', 1, booking, hourBefore, null],
    ['a confirmation that the cancellation overtook', 'confirmed', 1, cancelled, hourBefore, 'cancelled'],
    ['a confirmation that a move overtook', 'confirmed', 0, booking, hourBefore, 'moved'],
    ['a move that another move overtook', 'moved', 0, booking, hourBefore, 'moved'],
    ['a confirmation during the appointment', 'confirmed', 1, booking, endsAt - 1, null],
    ['a confirmation after the appointment', 'confirmed', 1, booking, endsAt, 'ended'],
    ['a cancellation, however late', 'cancelled', 2, cancelled, endsAt + 1, null],
    ['a reminder in time', 'reminder-60', 1, booking, startsAt - 1, null],
    ['a reminder at the start', 'reminder-60', 1, booking, startsAt, 'started'],
    ['a reminder of a cancelled appointment', 'reminder-60', 1, cancelled, hourBefore, 'cancelled'],
    ['a reminder of a time that has moved', 'reminder-60', 0, booking, hourBefore, 'moved'],
    [
      'a reminder that was stopped',
      'reminder-60',
      1,
      { ...booking, remindersStopped: true },
      hourBefore,
      'stopped',
    ],
    ['a wish for another time', 'asked-to-move', 1, booking, startsAt - 1, null],
    ['a wish that comes too late', 'asked-to-move', 1, booking, startsAt, 'started'],
    ['a wish that the client has met', 'asked-to-move', 0, booking, hourBefore, 'moved'],
    ['a wish about a cancelled appointment', 'asked-to-move', 1, cancelled, hourBefore, 'cancelled'],
    ['anything about a booking that was erased', 'confirmed', 1, null, hourBefore, 'gone'],
  ])('is judged by the booking as it is now: %s [P9]', (_title, kind, version, found, now, reason) => {
    expect(decideNotice({ kind, version }, found, instant(now))).toBe(reason);
  });
});

describe('a provider who wants no mails about new bookings', () => {
  it.each<[NoticeKind, 'client' | 'provider', boolean]>([
    ['confirmed', 'provider', false],
    ['confirmed', 'client', true],
    ['moved', 'provider', true],
    ['cancelled', 'provider', true],
    ['clock-changed', 'provider', true],
  ])('%s to the %s', (kind, recipient, wanted) => {
    expect(isWanted({ kind, recipient }, { mailOnBooking: false })).toBe(wanted);
    expect(isWanted({ kind, recipient }, { mailOnBooking: true })).toBe(true);
  });
});

describe('a due reminder', () => {
  const due = { offsetMinutes: 1_440, bookingVersion: 1 };

  it('is sent late after a downtime, as long as no nearer one is due too [P9]', () => {
    expect(decideReminder(due, booking, instant(hourBefore - 1))).toBeNull();
    expect(decideReminder(due, booking, hourBefore)).toBe('overtaken');
    expect(decideReminder({ ...due, offsetMinutes: 60 }, booking, hourBefore)).toBeNull();
  });

  it('of a cancelled, moved or begun appointment is skipped for that reason first [P9]', () => {
    expect(decideReminder(due, cancelled, hourBefore)).toBe('cancelled');
    expect(decideReminder({ ...due, bookingVersion: 0 }, booking, hourBefore)).toBe('moved');
    expect(decideReminder(due, booking, startsAt)).toBe('started');
    expect(decideReminder(due, null, hourBefore)).toBe('gone');
  });
});
