import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { cellMs, cellsOf, ledgerDaysOf } from './taken-time.ts';

const interval = (from: string, to: string) => ({ from: instantFromIso(from), to: instantFromIso(to) });
const cellOf = (iso: string) => instantFromIso(iso) / cellMs;

describe('the time that a booking takes', () => {
  it('is every five-minute cell from its start on, the end excluded, so neighbours share none', () => {
    const first = cellsOf(interval('2027-01-12T09:00:00Z', '2027-01-12T09:30:00Z'));
    const next = cellsOf(interval('2027-01-12T09:30:00Z', '2027-01-12T10:00:00Z'));
    expect(first).toHaveLength(6);
    expect(first[0]).toBe(cellOf('2027-01-12T09:00:00Z'));
    expect(first.filter((cell) => next.includes(cell))).toEqual([]);
  });

  it('shares a cell with every overlap, whatever the lengths [P1]', () => {
    const long = new Set(cellsOf(interval('2027-01-12T09:00:00Z', '2027-01-12T11:00:00Z')));
    const short = cellsOf(interval('2027-01-12T10:55:00Z', '2027-01-12T11:05:00Z'));
    expect(short.some((cell) => long.has(cell))).toBe(true);
  });

  it('takes a cell whole when it touches a part of it', () => {
    expect(cellsOf(interval('2027-01-12T09:04:00Z', '2027-01-12T09:06:00Z'))).toHaveLength(2);
  });

  it('stands in the ledger of every UTC day it touches, and of no other', () => {
    expect(ledgerDaysOf(interval('2027-01-12T23:00:00Z', '2027-01-13T00:00:00Z'))).toEqual(['2027-01-12']);
    expect(ledgerDaysOf(interval('2027-01-12T23:00:00Z', '2027-01-13T00:00:00.001Z'))).toEqual([
      '2027-01-12',
      '2027-01-13',
    ]);
  });
});
