import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { compareTime, type StoredTime } from './compare-time.ts';
import type { TimeEntry, TimeOwner } from './time-owner.ts';
import { cellsOf } from '../slots/taken-time.ts';

const day = isoDate('2027-01-12');
const now = instantFromIso('2027-01-12T08:00:00Z');
const taken = { from: instantFromIso('2027-01-12T09:00:00Z'), to: instantFromIso('2027-01-12T09:30:00Z') };
const about = { type: 'call', start: taken.from, until: null };
const owner: TimeOwner = { kind: 'booking', owner: 'b:one', taken, ...about };
const entry: TimeEntry = { kind: 'booking', taken, ...about };
const cells = cellsOf(taken);
const first = cells[0] ?? 0;

function stored(
  wishes: { cells?: [number, string][]; entries?: [string, TimeEntry | null][] } = {},
): StoredTime {
  return {
    cells: new Map(wishes.cells ?? cells.map((cell) => [cell, 'b:one'])),
    ledger: new Map([[day, new Map(wishes.entries ?? [['one', entry]])]]),
  };
}

describe('the audit', () => {
  it('finds nothing when cells and ledger say what the owners say', () => {
    expect(compareTime([owner], stored(), now)).toEqual([]);
  });

  it('finds a cell that an owner lacks', () => {
    const without = cells.slice(1).map((cell): [number, string] => [cell, 'b:one']);
    expect(compareTime([owner], stored({ cells: without }), now)).toEqual([
      { kind: 'missing-cell', day, cell: first, owner: 'b:one' },
    ]);
  });

  it('finds a cell whose owner has ended, and one that lies outside its owner’s time', () => {
    const more: [number, string][] = [
      ...cells.map((cell): [number, string] => [cell, 'b:one']),
      [first - 1, 'h:gone'],
      [first + 100, 'b:one'],
    ];
    expect(compareTime([owner], stored({ cells: more }), now)).toEqual([
      { kind: 'stray-cell', day, cell: first - 1, owner: 'h:gone' },
      { kind: 'stray-cell', day, cell: first + 100, owner: 'b:one' },
    ]);
  });

  it('finds an owned cell that names another owner, and does not call it stray', () => {
    const wrong = cells.map((cell): [number, string] => [cell, cell === first ? 'h:gone' : 'b:one']);
    expect(compareTime([owner], stored({ cells: wrong }), now)).toEqual([
      { kind: 'wrong-cell', day, cell: first, owner: 'b:one', found: 'h:gone' },
    ]);
  });

  it('calls no cell wrong that names one of two owners in conflict', () => {
    const twin: TimeOwner = { ...owner, owner: 'b:two' };
    const named = cells.map((cell, index): [number, string] => [cell, index < 3 ? 'b:two' : 'b:one']);
    const entries: [string, TimeEntry][] = [
      ['one', entry],
      ['two', entry],
    ];
    const kinds = compareTime([owner, twin], stored({ cells: named, entries }), now).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['conflict']));
  });

  it('finds two owners of one cell', () => {
    const other: TimeOwner = {
      kind: 'booking',
      owner: 'b:two',
      taken: { from: instantFromIso('2027-01-12T09:25:00Z'), to: taken.to },
      ...about,
    };
    const entries: [string, TimeEntry][] = [
      ['one', entry],
      ['two', { ...entry, taken: other.taken }],
    ];
    expect(compareTime([owner, other], stored({ entries }), now)).toEqual([
      { kind: 'conflict', day, cell: cells.at(-1), owner: 'b:two', other: 'b:one' },
    ]);
  });

  it('finds entries that are missing, wrong or without an owner', () => {
    expect(compareTime([owner], stored({ entries: [] }), now)).toEqual([
      { kind: 'missing-entry', day, owner: 'b:one' },
    ]);
    const shorter = { from: taken.from, to: instantFromIso('2027-01-12T09:15:00Z') };
    expect(compareTime([owner], stored({ entries: [['one', { ...entry, taken: shorter }]] }), now)).toEqual([
      { kind: 'wrong-entry', day, owner: 'b:one' },
    ]);
    expect(
      compareTime(
        [owner],
        stored({
          entries: [
            ['one', entry],
            ['gone', entry],
          ],
        }),
        now,
      ),
    ).toEqual([{ kind: 'stray-entry', day, id: 'gone' }]);
  });

  it.each<[string, Partial<TimeEntry>]>([
    ['of a booking with the time at which its hold would have lapsed', { until: taken.from }],
    ['that calls a booking a hold', { kind: 'hold' }],
    ['that calls a booking a block', { kind: 'block' }],
    ['of another type', { type: 'consultation' }],
    ['of another start, with buffers between', { start: taken.to }],
  ])('compares entries whole: one %s is wrong', (_, wrong) => {
    expect(compareTime([owner], stored({ entries: [['one', { ...entry, ...wrong }]] }), now)).toEqual([
      { kind: 'wrong-entry', day, owner: 'b:one' },
    ]);
  });

  it('finds a hold whose renewal the ledger does not know', () => {
    const until = instantFromIso('2027-01-12T08:05:00Z');
    const hold: TimeOwner = { ...owner, kind: 'hold', owner: 'h:one', until };
    const held = cells.map((cell): [number, string] => [cell, 'h:one']);
    const entries = (seen: typeof until): [string, TimeEntry][] => [
      ['one', { ...entry, kind: 'hold', until: seen }],
    ];
    expect(compareTime([hold], stored({ cells: held, entries: entries(until) }), now)).toEqual([]);
    expect(compareTime([hold], stored({ cells: held, entries: entries(now) }), now)).toEqual([
      { kind: 'wrong-entry', day, owner: 'h:one' },
    ]);
  });

  it('finds an entry that cannot be read, with or without an owner', () => {
    const entries: [string, null][] = [
      ['one', null],
      ['gone', null],
    ];
    expect(compareTime([owner], stored({ entries }), now)).toEqual([
      { kind: 'wrong-entry', day, owner: 'b:one' },
      { kind: 'stray-entry', day, id: 'gone' },
    ]);
  });

  it('leaves the past alone', () => {
    const later = instantFromIso('2027-01-12T10:00:00Z');
    expect(compareTime([owner], stored({ cells: [], entries: [] }), later)).toEqual([]);
    expect(compareTime([], stored(), later)).toEqual([]);
  });
});
