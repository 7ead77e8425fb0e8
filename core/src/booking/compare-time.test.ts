import { describe, expect, it } from 'vitest';
import { instantFromIso } from '../time/instant.ts';
import { isoDate } from '../time/local-date.ts';
import { compareTime, type StoredTime, type TimeOwner } from './compare-time.ts';
import { cellsOf } from './taken-time.ts';

const day = isoDate('2027-01-12');
const now = instantFromIso('2027-01-12T08:00:00Z');
const taken = { from: instantFromIso('2027-01-12T09:00:00Z'), to: instantFromIso('2027-01-12T09:30:00Z') };
const owner: TimeOwner = { owner: 'b:one', taken };
const cells = cellsOf(taken);
const first = cells[0] ?? 0;

function stored(
  wishes: { cells?: [number, string][]; entries?: [string, TimeOwner['taken']][] } = {},
): StoredTime {
  return {
    cells: new Map(wishes.cells ?? cells.map((cell) => [cell, 'b:one'])),
    ledger: new Map([[day, new Map(wishes.entries ?? [['one', taken]])]]),
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

  it('finds a cell whose owner does not live, and one that its owner does not claim', () => {
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

  it('finds a cell that is owned but names somebody else, and calls it no stray', () => {
    const wrong = cells.map((cell): [number, string] => [cell, cell === first ? 'h:gone' : 'b:one']);
    expect(compareTime([owner], stored({ cells: wrong }), now)).toEqual([
      { kind: 'wrong-cell', day, cell: first, owner: 'b:one', found: 'h:gone' },
    ]);
  });

  it('calls no cell wrong that names one of two owners in conflict', () => {
    const twin: TimeOwner = { owner: 'b:two', taken };
    const named = cells.map((cell, index): [number, string] => [cell, index < 3 ? 'b:two' : 'b:one']);
    const entries: [string, TimeOwner['taken']][] = [
      ['one', taken],
      ['two', taken],
    ];
    const kinds = compareTime([owner, twin], stored({ cells: named, entries }), now).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['conflict']));
  });

  it('finds two owners of one cell', () => {
    const other: TimeOwner = {
      owner: 'b:two',
      taken: { from: instantFromIso('2027-01-12T09:25:00Z'), to: taken.to },
    };
    const entries: [string, TimeOwner['taken']][] = [
      ['one', taken],
      ['two', other.taken],
    ];
    expect(compareTime([owner, other], stored({ entries }), now)).toEqual([
      { kind: 'conflict', day, cell: cells.at(-1), owner: 'b:two', other: 'b:one' },
    ]);
  });

  it('finds entries that are missing, wrong, or nobody’s', () => {
    expect(compareTime([owner], stored({ entries: [] }), now)).toEqual([
      { kind: 'missing-entry', day, owner: 'b:one' },
    ]);
    const shorter = { from: taken.from, to: instantFromIso('2027-01-12T09:15:00Z') };
    expect(compareTime([owner], stored({ entries: [['one', shorter]] }), now)).toEqual([
      { kind: 'wrong-entry', day, owner: 'b:one' },
    ]);
    expect(
      compareTime(
        [owner],
        stored({
          entries: [
            ['one', taken],
            ['gone', taken],
          ],
        }),
        now,
      ),
    ).toEqual([{ kind: 'stray-entry', day, id: 'gone' }]);
  });

  it('leaves the past alone', () => {
    const later = instantFromIso('2027-01-12T10:00:00Z');
    expect(compareTime([owner], stored({ cells: [], entries: [] }), later)).toEqual([]);
    expect(compareTime([], stored(), later)).toEqual([]);
  });
});
