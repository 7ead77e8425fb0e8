// The pure parts of choosing a start and of changing an appointment that others may change too.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFrom } from '@holdfast/contract/time/wall-clock.ts';
import { expect, it } from 'vitest';
import { changeSince } from './change-since.ts';
import { pickedAt, withDate, withTyped } from './start/picked-start.ts';
import { startAt, timeOf } from './start/start-at.ts';

const hour = 3_600_000;
/** Stockholm in 2027. */
const clock = clockFrom('Europe/Stockholm', [
  { from: 0, offset: hour },
  { from: Date.parse('2027-03-28T01:00:00Z'), offset: 2 * hour },
  { from: Date.parse('2027-10-31T01:00:00Z'), offset: hour },
]);
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

it('a typed time is read on the provider’s clock: skipped times are none, repeated ones the first', () => {
  const read = (date: string, time: string) => iso(startAt(isoDate(date), time, clock));
  expect(read('2027-01-12', '09:30')).toBe('2027-01-12T08:30:00.000Z');
  expect(read('2027-07-12', '09:30')).toBe('2027-07-12T07:30:00.000Z');
  expect(read('2027-03-28', '02:30')).toBeNull();
  expect(read('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
});

it('a typed time goes along to another day, a free one does not', () => {
  const at = instantFromIso('2027-01-12T08:30:00Z');
  expect(timeOf(at, clock)).toBe('09:30');
  const july = isoDate('2027-07-12');
  expect(iso(withDate(pickedAt(at, clock), july, clock).at)).toBe('2027-07-12T07:30:00.000Z');
  expect(withDate({ date: july, at, typed: null }, july, clock).at).toBeNull();
  expect(withTyped(july, null, clock)).toEqual({ date: july, at: null, typed: null });
});

it('knows what others did while a dialog was open', () => {
  const opened = { status: 'active' as const, startsAt: 1, version: 0 };
  expect(changeSince(opened, { ...opened, version: 1 })).toBe('none');
  expect(changeSince(opened, { ...opened, startsAt: 2, version: 1 })).toBe('moved');
  expect(changeSince(opened, { ...opened, status: 'cancelled' })).toBe('cancelled');
  expect(changeSince(opened, null)).toBe('gone');
});
