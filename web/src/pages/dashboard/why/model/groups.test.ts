import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { expect, it } from 'vitest';
import { sentClock } from '@holdfast/contract/time/clock-fixture.ts';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { clockFromResponse } from '@holdfast/contract/time/wall-clock.ts';
import { causesOf } from './cause.ts';
import { dayFrom, type Reason } from './day.ts';
import { fixOf } from './fix.ts';
import { freeBeside, groupsOf, groupsFor } from './groups.ts';

type Response = ResponseOf<'explainSlots'>;
/** A Wednesday of January in Stockholm, an hour ahead of UTC. */
const at = (time: string) => `2027-01-13T${time}:00.000Z`;
const hours = {
  date: '2027-01-13',
  rule: 'weekly',
  ranges: [
    { start: '09:00', end: '12:00' },
    { start: '13:00', end: '17:00' },
  ],
} as const;
const closed = (time: string): Reason => ({
  kind: 'outside-hours',
  closedAt: at(time),
  ...hours,
  ranges: [...hours.ranges],
});
const notice: Reason = { kind: 'notice', noticeEndsAt: at('20:00') };
const ruth = (kind: 'taken' | 'buffer'): Reason => ({
  ...(kind === 'taken' ? { kind } : { kind, whose: 'own' as const }),
  by: 'b1',
  from: at('09:00'),
  to: at('09:30'),
});

function newDay(starts: [string, Reason[]][], wishes: Partial<Response> = {}) {
  return dayFrom({
    now: '2027-01-11T09:00:00.000Z',
    clock: sentClock('Europe/Stockholm'),
    day: { from: '2027-01-12T23:00:00.000Z', to: at('23:00') },
    asked: null,
    open: [
      { from: at('08:00'), to: at('11:00') },
      { from: at('12:00'), to: at('16:00') },
    ],
    starts: starts.map(([time, reasons]) => ({ start: at(time), reasons })),
    taken: [{ kind: 'booking', id: 'b1', from: at('09:00'), to: at('09:30'), client: 'Ruth', type: 'call' }],
    closed: [],
    noticeEndsAt: at('08:00'),
    windowEndsAt: at('23:00'),
    limits: [],
    ...wishes,
  });
}

const clock = clockFromResponse(sentClock('Europe/Stockholm'));
const fixes = (starts: [string, Reason[]][], wishes?: Partial<Response>) =>
  groupsOf(newDay(starts, wishes)).map((group) => fixOf(group, clock, 30));

it('neighbours with the same cause stand together, and those that only a buffer closes are known', () => {
  const day = newDay([
    ['08:00', []],
    ['08:30', [ruth('buffer')]],
    ['09:00', [ruth('taken')]],
    ['09:30', []],
  ]);
  expect(
    groupsOf(day).map(({ cause, starts, buffered }) => [cause.kind, starts.length, buffered.length]),
  ).toEqual([
    ['offered', 1, 0],
    ['owner', 2, 1],
    ['offered', 1, 0],
  ]);
  const nine = instantFromIso(at('09:00'));
  expect(freeBeside(groupsOf(day), nine).map(isoFromInstant)).toEqual([at('08:00'), at('09:30')]);
});

it('what is closed is before the hours, a break, too long for them, or after them, with the hours that fix it', () => {
  expect(
    fixes([
      ['07:30', [closed('07:30')]],
      ['10:45', [closed('11:00')]],
      ['11:15', [closed('11:15')]],
      ['16:00', [closed('16:00')]],
    ]),
  ).toMatchObject([
    { kind: 'open-at', ranges: [{ start: '08:30', end: '12:00' }, hours.ranges[1]] },
    { kind: 'open-until', ranges: [{ start: '09:00', end: '12:15' }, hours.ranges[1]] },
    { kind: 'open-break', ranges: [{ start: '09:00', end: '17:00' }] },
    { kind: 'open-until', ranges: [hours.ranges[0], { start: '13:00', end: '17:30' }] },
  ]);
});

it('a day without hours is opened at usual ones, and a night that began the day before leads to the day as it is', () => {
  const off: Reason = {
    kind: 'outside-hours',
    closedAt: at('08:00'),
    date: hours.date,
    rule: 'override',
    ranges: [],
  };
  expect(fixes([['08:00', [off]]], { open: [] })).toMatchObject([
    { kind: 'open-day', ranges: [{ start: '09:00', end: '17:00' }] },
  ]);
  const night = { open: [{ from: '2027-01-12T23:00:00.000Z', to: at('01:00') }] };
  expect(fixes([['00:45', [closed('01:00')]]], night)).toMatchObject([{ kind: 'open-until', ranges: null }]);
});

it('the fix of a time that was asked for reaches that time, whatever stands beside it', () => {
  const day = newDay([
    ['07:00', [closed('07:00')]],
    ['07:30', [closed('07:30')]],
    ['16:00', [closed('16:00')]],
    ['16:30', [closed('16:30')]],
  ]);
  const fixFor = (time: string, known = day) =>
    groupsFor(known, instantFromIso(at(time))).map((group) => fixOf(group, clock, 30));
  expect(fixFor('07:30')).toMatchObject([{ ranges: [{ start: '08:30', end: '12:00' }, hours.ranges[1]] }]);
  expect(fixFor('16:00')).toMatchObject([{ ranges: [hours.ranges[0], { start: '13:00', end: '17:30' }] }]);
  const off: Reason = {
    kind: 'outside-hours',
    closedAt: at('16:00'),
    date: hours.date,
    rule: 'weekly',
    ranges: [],
  };
  expect(fixFor('16:00', newDay([['16:00', [off]]], { open: [] }))).toMatchObject([
    { kind: 'open-day', ranges: [{ start: '09:00', end: '17:30' }] },
  ]);
});

it('two things of one kind in the way of a time are both named', () => {
  const joan: Reason = { kind: 'buffer', whose: 'own', by: 'b2', from: at('09:30'), to: at('10:00') };
  const limit = (per: 'day' | 'week'): Reason => ({ kind: 'limit', per, date: hours.date });
  const day = newDay([
    ['09:00', [ruth('taken'), joan, limit('day'), limit('week')]],
    ['09:15', [ruth('taken')]],
  ]);
  const [first, second, ...limits] = groupsFor(day, instantFromIso(at('09:00'))).map(({ cause }) => cause);
  expect(first).toMatchObject({ kind: 'owner', owner: { id: 'b1' } });
  expect(second).toMatchObject({ kind: 'owner', from: instantFromIso(at('09:30')), isBuffer: true });
  expect(limits).toMatchObject([{ per: 'day' }, { per: 'week' }]);
});

it('a past start is over, whatever else is in its way; another one has all its causes in order', () => {
  const day = newDay([['09:00', [notice, ruth('taken')]]]);
  const [start] = day.starts;
  if (!start) throw new Error('there is no start');
  expect(causesOf(start, day).map(({ kind }) => kind)).toEqual(['notice', 'owner']);
  const later = { ...day, now: instantFromIso(at('09:00')) };
  expect(causesOf(start, later)).toEqual([{ kind: 'past' }]);
});

it('each cause leads to what decides it, and a hold to nothing', () => {
  const hold = {
    kind: 'hold' as const,
    id: 'b1',
    from: at('09:00'),
    to: at('09:30'),
    until: at('09:05'),
    type: 'call',
  };
  expect(fixes([['09:00', [ruth('taken')]]], { taken: [hold] })).toEqual([{ kind: 'none' }]);
  expect(
    fixes([
      ['09:00', [ruth('taken')]],
      ['10:00', [notice]],
      ['10:30', [{ kind: 'window', windowEndsAt: at('10:00') }]],
      ['13:00', [{ kind: 'limit', per: 'week', date: '2027-01-11' }]],
      ['13:05', [{ kind: 'off-grid', before: at('13:00'), after: null }]],
    ]),
  ).toEqual([
    { kind: 'booking', id: 'b1' },
    { kind: 'field', field: 'noticeMinutes' },
    { kind: 'field', field: 'windowDays' },
    { kind: 'field', field: 'maxPerWeek' },
    { kind: 'field', field: 'stepMinutes' },
  ]);
});
