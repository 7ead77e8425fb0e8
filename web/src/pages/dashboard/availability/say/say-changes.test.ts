// What the save bar says has changed.
import { readerFromLocale } from '@holdfast/contract/text/reader.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { changedParts } from '../model/changed-parts.ts';
import { draftAfter, type HoursChange } from '../model/draft-after.ts';
import { draftFromStored } from '../model/hours-draft.ts';
import { availabilityDe } from '../words/de.ts';
import { availabilityEn } from '../words/en.ts';
import { sayChanges } from './say-changes.ts';

const stored = draftFromStored({
  timeZone: 'Europe/Stockholm',
  weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  overrides: [{ date: '2026-11-01', ranges: [], label: '' }],
});
const today = isoDate('2026-11-24');
const closed = { ranges: [], label: 'Christmas' };
const christmas = [24, 25, 26].map((day) => isoDate(`2026-12-${day}`));

function said(...changes: HoursChange[]): string {
  const parts = changedParts(stored, changes.reduce(draftAfter, stored));
  return sayChanges(parts, today, readerFromLocale('en-US'), availabilityEn);
}

it('names weekdays, dates in a row and the zone', () => {
  expect(said({ kind: 'closed', weekday: 4 })).toBe('Thursday changed.');
  expect(said({ kind: 'closed', weekday: 4 }, { kind: 'planned', dates: christmas, plan: closed })).toMatch(
    /^Thursday and December 24\s–\s26 changed\.$/,
  );
  expect(said({ kind: 'moved', timeZone: 'Asia/Tokyo' })).toBe('The zone changed.');
  expect(said({ kind: 'past-cleared', today })).toBe('Past days changed.');
});

it('counts what would be too long to read', () => {
  expect(said(...[1, 2, 3, 4, 5].map((weekday) => ({ kind: 'closed', weekday }) as const))).toBe(
    'Monday, Tuesday, Wednesday and 2 more changed.',
  );
});

it('finds nothing where ranges stand in another order', () => {
  const before = draftAfter(stored, { kind: 'added', weekday: 1 });
  const after = { ...before, week: before.week.map((ranges) => [...ranges].reverse()) };
  expect(changedParts(before, after)).toEqual({ weekdays: [], dates: [], isMoved: false });
});

it('says it in German', () => {
  const parts = changedParts(stored, draftAfter(stored, { kind: 'closed', weekday: 4 }));
  expect(sayChanges(parts, today, readerFromLocale('de-DE'), availabilityDe)).toBe('Geändert: Donnerstag.');
});
