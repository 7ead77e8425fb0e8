// Editing hours: each step, and what it leaves alone.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { draftAfter, type HoursChange, withAdded } from './draft-after.ts';
import { draftFromStored, inputFromDraft } from './hours-draft.ts';

const morning = { start: '09:00', end: '12:00' };
const stored = {
  timeZone: 'Europe/Stockholm',
  weekly: [
    { days: [1, 2], ...morning },
    { days: [2], start: '13:00', end: '17:00' },
  ],
  overrides: [{ date: '2027-01-06', ranges: [], label: 'Epiphany' }],
};
const draft = draftFromStored(stored);
const after = (...changes: HoursChange[]) => changes.reduce(draftAfter, draft);
const weekAfter = (...changes: HoursChange[]) => after(...changes).week;

it('copies a day to the chosen days and to no other', () => {
  const week = weekAfter({ kind: 'copied', weekday: 2, to: [1, 5] });
  expect([week[0], week[4]]).toEqual([draft.week[1], draft.week[1]]);
  expect([week[1], week[2], week[6]]).toEqual([draft.week[1], [], []]);
});

it('copies a closed day as closed', () => {
  expect(weekAfter({ kind: 'copied', weekday: 7, to: [1, 2] }).flat()).toEqual([]);
});

it('opens a day as it was before, or like the open day before it', () => {
  expect(weekAfter({ kind: 'opened', weekday: 4 })[3]).toEqual(draft.week[1]);
  const before = [{ start: '10:00', end: '11:00' }];
  expect(weekAfter({ kind: 'opened', weekday: 4, ranges: before })[3]).toEqual(before);
  const closed = weekAfter({ kind: 'closed', weekday: 1 }, { kind: 'closed', weekday: 2 });
  expect(closed.flat()).toEqual([]);
  expect(draftAfter({ ...draft, week: closed }, { kind: 'opened', weekday: 1 }).week[0]).toEqual([
    { start: '09:00', end: '17:00' },
  ]);
});

it('adds a range where there is room: after the last, before the first, or an empty one', () => {
  expect(withAdded([morning])[1]).toEqual({ start: '13:00', end: '15:00' });
  expect(withAdded([{ start: '12:00', end: '23:00' }])[0]).toEqual({ start: '09:00', end: '11:00' });
  expect(withAdded([{ start: '20:00', end: '02:00' }])[0]).toEqual({ start: '17:00', end: '19:00' });
  expect(withAdded([{ start: '00:00', end: '24:00' }])[1]).toEqual({ start: '', end: '' });
  expect(withAdded([{ start: '9', end: '' }])).toHaveLength(2);
  expect(withAdded(Array.from({ length: 12 }, () => morning))).toHaveLength(12);
});

it('changes and removes one range', () => {
  const range = { start: '14:00', end: '18:00' };
  expect(weekAfter({ kind: 'typed', weekday: 2, index: 1, range })[1]).toEqual([morning, range]);
  expect(weekAfter({ kind: 'removed', weekday: 2, index: 0 })[1]).toEqual([{ start: '13:00', end: '17:00' }]);
});

it('plans dates, takes them back, and clears what is past', () => {
  const dates = [isoDate('2027-01-05'), isoDate('2027-01-06')];
  expect(after({ kind: 'planned', dates, plan: { ranges: [morning], label: '' } }).overrides).toHaveLength(2);
  expect(after({ kind: 'unplanned', dates }).overrides).toEqual([]);
  expect(after({ kind: 'past-cleared', today: isoDate('2027-01-06') }).overrides).toHaveLength(1);
  expect(after({ kind: 'past-cleared', today: isoDate('2027-01-07') }).overrides).toEqual([]);
});

it('plans dates anew from how they were before, so that a date can be taken back', () => {
  const [first, second] = [isoDate('2027-01-05'), isoDate('2027-01-06')];
  const before = draft.overrides;
  const plan = { ranges: [morning], label: '' };
  const both = after({ kind: 'replanned', before, dates: [first, second], plan });
  expect(both.overrides.map(({ label }) => label)).toEqual(['', '']);
  const one = draftAfter(both, { kind: 'replanned', before, dates: [first], plan });
  expect(one.overrides.map(({ label }) => label)).toEqual(['', 'Epiphany']);
  expect(draftAfter(one, { kind: 'restored', overrides: before })).toEqual(draft);
});

it('sends what was stored if nothing changed, and nothing while a time cannot be read', () => {
  expect(inputFromDraft(draft)).toEqual(stored);
  expect(inputFromDraft(after({ kind: 'moved', timeZone: 'Mars/Olympus' }))).toBeNull();
  const range = { start: '9:0', end: '12:00' };
  expect(inputFromDraft(after({ kind: 'typed', weekday: 1, index: 0, range }))).toBeNull();
});
