// What the audit compares: whether cells and ledgers agree with bookings, holds and blocks.
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { cellMs, cellsOf, ledgerDaysOf } from '../slots/taken-time.ts';
import type { TimeEntry, TimeOwner } from './time-owner.ts';

export interface StoredTime {
  /** Cell number -> owner. */
  readonly cells: ReadonlyMap<number, string>;
  /** UTC day -> entry id -> entry, or null if it cannot be read. */
  readonly ledger: ReadonlyMap<IsoDate, ReadonlyMap<string, TimeEntry | null>>;
}

export type TimeDifference =
  /** An owner lacks a cell of its time, so another visitor could take it. */
  | { readonly kind: 'missing-cell'; readonly day: IsoDate; readonly cell: number; readonly owner: string }
  /** A cell in unowned time, whose owner has ended or does not cover it. It blocks time for no reason. */
  | { readonly kind: 'stray-cell'; readonly day: IsoDate; readonly cell: number; readonly owner: string }
  /** A cell of `owner` that names one who does not own that time. Deleting it would open a booked time. */
  | {
      readonly kind: 'wrong-cell';
      readonly day: IsoDate;
      readonly cell: number;
      readonly owner: string;
      readonly found: string;
    }
  /** One cell has two owners: the appointments overlap. Only people can resolve that. */
  | {
      readonly kind: 'conflict';
      readonly day: IsoDate;
      readonly cell: number;
      readonly owner: string;
      readonly other: string;
    }
  | { readonly kind: 'missing-entry'; readonly day: IsoDate; readonly owner: string }
  | { readonly kind: 'stray-entry'; readonly day: IsoDate; readonly id: string }
  /** An entry that contradicts its owner. With a stale `until`, lists show booked time as free. */
  | { readonly kind: 'wrong-entry'; readonly day: IsoDate; readonly owner: string };

/** The differences in time from `now` on, in order of time. Empty if all is well. */
export function compareTime(
  owners: readonly TimeOwner[],
  stored: StoredTime,
  now: Instant,
): TimeDifference[] {
  const firstCell = Math.ceil(now / cellMs);
  return [
    ...compareCells(owners, stored.cells, firstCell),
    ...compareLedger(owners, stored.ledger, now),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function compareCells(
  owners: readonly TimeOwner[],
  cells: ReadonlyMap<number, string>,
  firstCell: number,
): TimeDifference[] {
  const differences: TimeDifference[] = [];
  const ownersOf = new Map<number, string[]>();
  for (const { owner, taken } of owners) {
    for (const cell of cellsOf(taken)) {
      if (cell < firstCell) continue;
      const day = dayOfCell(cell);
      const others = ownersOf.get(cell) ?? [];
      const [other] = others;
      if (other !== undefined) differences.push({ kind: 'conflict', day, cell, owner, other });
      ownersOf.set(cell, [...others, owner]);
      if (!cells.has(cell)) differences.push({ kind: 'missing-cell', day, cell, owner });
    }
  }
  for (const [cell, found] of cells) {
    if (cell < firstCell) continue;
    const day = dayOfCell(cell);
    const [owner, ...others] = ownersOf.get(cell) ?? [];
    if (owner === undefined) differences.push({ kind: 'stray-cell', day, cell, owner: found });
    else if (found !== owner && !others.includes(found)) {
      differences.push({ kind: 'wrong-cell', day, cell, owner, found });
    }
  }
  return differences;
}

function compareLedger(
  owners: readonly TimeOwner[],
  ledger: StoredTime['ledger'],
  now: Instant,
): TimeDifference[] {
  const differences: TimeDifference[] = [];
  const expected = new Map<string, Set<IsoDate>>();
  for (const timeOwner of owners) {
    const { owner, taken } = timeOwner;
    if (taken.to <= now) continue;
    const id = owner.slice(2);
    expected.set(id, new Set(ledgerDaysOf(taken)));
    for (const day of ledgerDaysOf(taken)) {
      const entry = ledger.get(day)?.get(id);
      if (entry === undefined) differences.push({ kind: 'missing-entry', day, owner });
      else if (entry === null || !saysTheSame(entry, timeOwner)) {
        differences.push({ kind: 'wrong-entry', day, owner });
      }
    }
  }
  for (const [day, entries] of ledger) {
    for (const [id, entry] of entries) {
      const isOver = entry !== null && entry.taken.to <= now;
      if (!isOver && !expected.get(id)?.has(day)) differences.push({ kind: 'stray-entry', day, id });
    }
  }
  return differences;
}

function saysTheSame(entry: TimeEntry, { kind, taken, type, start, until }: TimeOwner): boolean {
  return (
    entry.kind === kind &&
    entry.taken.from === taken.from &&
    entry.taken.to === taken.to &&
    entry.type === type &&
    entry.start === start &&
    entry.until === until
  );
}

function dayOfCell(cell: number): IsoDate {
  return dateFromDayNumber(Math.floor((cell * cellMs) / dayMs));
}
