// The pure parts of the day: what stands in it, what became of the emails, and how near the next one is.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFrom } from '@holdfast/contract/time/wall-clock.ts';
import { describe, expect, it } from 'vitest';
import { leftOf, nextBooking, rowsByDay } from './day-rows.ts';
import { mailFate } from './mail-fate.ts';
import { newsOf } from './news-of.ts';
import { partOfDay } from './part-of-day.ts';
import { spanUntil } from './span-until.ts';

const stockholm = clockFrom('Europe/Stockholm', [{ from: 0, offset: 3_600_000 }]);
const at = (time: string) => instantFromIso(`2027-01-11T${time}:00Z`);
const booking = (id: string, from: string, to: string, status: 'active' | 'cancelled' = 'active') => ({
  id,
  status,
  startsAt: at(from),
  endsAt: at(to),
});

describe('the rows of a day', () => {
  const bookings = [
    booking('late', '23:30', '23:45'),
    booking('second', '10:00', '11:00'),
    booking('gone', '09:00', '10:00', 'cancelled'),
    booking('first', '08:00', '09:00'),
  ];
  const block = { taken: { from: at('09:30'), to: at('10:00') } };
  const rows = rowsByDay(bookings, [block], stockholm);
  const today = rows.get(isoDate('2027-01-11')) ?? [];

  it('are in order, with blocked time between, by the provider’s date and without what was cancelled', () => {
    expect(today.map((row) => (row.kind === 'block' ? 'block' : row.booking.id))).toEqual([
      'first',
      'block',
      'second',
    ]);
    expect(rows.get(isoDate('2027-01-12'))).toHaveLength(1);
  });

  it('say how many are left and when the last one ends', () => {
    expect(leftOf(today, at('08:30'))).toEqual({ count: 2, lastEnd: at('11:00') });
    expect(leftOf(today, at('12:00'))).toEqual({ count: 0, lastEnd: null });
  });

  it('have a next one until it is over', () => {
    expect(nextBooking(bookings, at('08:59'))?.id).toBe('first');
    expect(nextBooking(bookings, at('09:00'))?.id).toBe('second');
    expect(nextBooking(bookings, at('23:59'))).toBeNull();
  });
});

describe('the fate of the emails', () => {
  const appointment = {
    version: 1,
    startsAt: at('15:00'),
    stampedAt: at('08:00'),
    remindersStopped: false,
    type: { reminderMinutes: [60, 1_440] },
  };
  const mail = (kind: string, state: string, version = 1, recipient: 'client' | 'provider' = 'client') => ({
    kind,
    state,
    version,
    recipient,
  });
  const moved = mail('moved', 'delivered');
  const fate = (...mails: ReturnType<typeof mail>[]) => mailFate(appointment, mails, at('09:00'));

  it('is on its way until the news of this version was sent', () => {
    expect(fate(mail('moved', 'pending'))).toEqual({ kind: 'on-its-way' });
  });

  it('claims nothing that has no record, and nothing that was left out', () => {
    const late = (...mails: ReturnType<typeof mail>[]) => mailFate(appointment, mails, at('14:30'));
    expect(fate(mail('confirmed', 'delivered', 0))).toEqual({ kind: 'reminder-at', at: at('14:00') });
    expect(late()).toEqual({ kind: 'unknown' });
    expect(late(mail('moved', 'skipped'))).toEqual({ kind: 'not-sent' });
  });

  it('names the next reminder that will be sent', () => {
    expect(fate(moved)).toEqual({ kind: 'reminder-at', at: at('14:00') });
    expect(mailFate({ ...appointment, remindersStopped: true }, [moved], at('09:00'))).toEqual({
      kind: 'stopped',
    });
  });

  it('is confirmed, and reminded once a reminder went out', () => {
    const later = (...mails: ReturnType<typeof mail>[]) => mailFate(appointment, mails, at('14:30'));
    expect(later(moved)).toEqual({ kind: 'confirmed' });
    expect(later(moved, mail('reminder-60', 'sent'))).toEqual({ kind: 'reminded' });
    expect(later(moved, mail('reminder-60', 'skipped'))).toEqual({ kind: 'confirmed' });
  });

  it('says first what bounced, but nothing of earlier versions or of the provider’s own', () => {
    expect(fate(moved, mail('reminder-60', 'bounced'))).toEqual({ kind: 'bounced', what: 'reminder' });
    expect(fate(mail('moved', 'dead'))).toEqual({ kind: 'bounced', what: 'news' });
    expect(fate(moved, mail('confirmed', 'bounced', 0), mail('moved', 'bounced', 1, 'provider'))).toEqual({
      kind: 'reminder-at',
      at: at('14:00'),
    });
  });
});

it('news: booked, moved or cancelled, and by whom', () => {
  const changed = { status: 'active' as const, createdAt: 1, stampedAt: 1, cancelledBy: null };
  expect(newsOf(changed)).toBe('booked');
  expect(newsOf({ ...changed, stampedAt: 2 })).toBe('moved');
  expect(newsOf({ ...changed, status: 'cancelled', cancelledBy: 'client' })).toBe('cancelled');
  expect(newsOf({ ...changed, status: 'cancelled', cancelledBy: 'provider' })).toBe('cancelled-by-you');
});

it('counts minutes up to two hours, and the last one until it is over', () => {
  expect(spanUntil(at('09:20'), at('09:00'))).toEqual({ unit: 'minutes', count: 20 });
  expect(spanUntil(instant(at('09:00') + 1_000), at('09:00'))).toEqual({ unit: 'minutes', count: 1 });
  expect(spanUntil(at('14:40'), at('09:00'))).toEqual({ unit: 'hours', count: 6 });
});

it('greets by the provider’s clock', () => {
  const parts = ['02:00', '03:00', '10:59', '11:00', '16:59', '17:00'].map((time) =>
    partOfDay(at(time), stockholm),
  );
  expect(parts).toEqual(['evening', 'morning', 'morning', 'afternoon', 'afternoon', 'evening']);
});
