// What is said beside the week follows what somebody does in it.
import { instantFromIso as at } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import type { WeekBooking } from '../model/week-item.ts';
import { weekEn } from '../words/en.ts';
import { doingAfter, idle } from './doing.ts';
import { looking, type WeekAct } from './week-act.ts';

const booking: WeekBooking = {
  kind: 'booking',
  id: 'alan',
  client: 'Alan Reyes',
  clientTime: null,
  type: 'Office visit',
  isNoShow: false,
  hasBounced: false,
  from: at('2027-01-11T08:00:00Z'),
  to: at('2027-01-11T09:00:00Z'),
};
const target = { date: isoDate('2027-01-12'), minute: 540 };
const moving: WeekAct = { kind: 'moving', by: 'keys', booking, target };
const act = (next: WeekAct) => ({ kind: 'act', act: next }) as const;

it('says how to move when a move begins, and that nothing happened when it is left', () => {
  const begun = doingAfter(idle, act(moving));
  expect(begun.said).toBe(weekEn.moving.start('Alan Reyes'));
  expect(doingAfter(begun, act({ ...moving, target: { ...target, minute: 555 } })).said).toBe(begun.said);
  expect(doingAfter(begun, act(looking)).said).toBe(weekEn.moving.stopped);
});

it('what was done stays said when its dialog closes, until something else begins', () => {
  const asking = doingAfter(idle, act({ kind: 'cancel', booking }));
  const done = doingAfter(asking, { kind: 'said', text: 'Cancelled.' });
  const closed = doingAfter(done, act(looking));
  expect(closed).toEqual({ act: looking, said: 'Cancelled.' });
  expect(doingAfter(closed, act({ kind: 'block', target: null })).said).toBeNull();
});
