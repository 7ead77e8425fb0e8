import { instant } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { describe, expect, it } from 'vitest';
import { clientReason } from './client-reason.ts';
import type { StartReason } from './start-reasons.ts';

const at = instant(0);
const span = { from: at, to: at };
const date = isoDate('2027-01-13');
const open = { isPast: false, isBeyond: false, isFull: false };
const hours: StartReason = { kind: 'outside-hours', closedAt: at, date, rule: 'weekly', ranges: [] };
const booked: StartReason = { kind: 'taken', by: 'booking', id: 'b1', ...span };
const taken: readonly StartReason[] = [
  booked,
  { kind: 'taken', by: 'hold', id: 'h1', ...span },
  { kind: 'taken', by: 'block', id: 'x1', ...span },
  { kind: 'taken', by: null, id: null, ...span },
  { kind: 'buffer', whose: 'theirs', by: 'booking', id: 'b1', ...span },
  { kind: 'external-busy', calendar: 'Private', ...span },
  { kind: 'limit', per: 'day', date },
];

describe('what a visitor learns of a start', () => {
  it('is nothing if it is free, and that it has begun once it has', () => {
    expect(clientReason([], open)).toBeNull();
    expect(clientReason([booked], { ...open, isPast: true })).toBe('past');
  });

  it('is the same for an appointment, a hold, blocked time, a buffer, a calendar and a limit', () => {
    expect(new Set(taken.map((reason) => clientReason([reason], open)))).toEqual(new Set(['taken']));
    expect(new Set(taken.map((reason) => clientReason([reason], { ...open, isFull: true })))).toEqual(
      new Set(['full']),
    );
  });

  it('is never that somebody has a time outside the hours, or one that is too soon or too far', () => {
    const notice: StartReason = { kind: 'notice', noticeEnds: at };
    const window: StartReason = { kind: 'window', limit: 'booking-window', at };
    const grid: StartReason = { kind: 'off-grid', before: null, after: null };
    expect(clientReason([hours, grid, notice, window, booked], open)).toBe('hours');
    expect(clientReason([grid, notice, booked], { ...open, isFull: true })).toBe('grid');
    expect(clientReason([notice, window, booked], open)).toBe('notice');
    expect(clientReason([window, booked], open)).toBe('window');
  });

  it('is not whether anything is open beyond the booking window: the list does not show that yet', () => {
    const window: StartReason = { kind: 'window', limit: 'booking-window', at };
    const beyond = { ...open, isBeyond: true };
    expect(clientReason([window], beyond)).toBe('window');
    expect(clientReason([hours, window], beyond)).toBe('window');
  });
});
