import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { wallTime } from '../time/wall-time.ts';
import { clockDrifts, sayDrifts } from './clock-drift.ts';

const provider = { timeZone: timeZoneId('America/Winnipeg') };
const booking = (id: string, startsAt: string, agreed: string | null) => ({
  id,
  agreedWall: agreed === null ? null : wallTime(agreed),
  agreement: { startsAt: instantFromIso(startsAt), provider },
});

describe('appointments after a change of the rules', () => {
  // Until the autumn of 2026, Winnipeg was expected to be six hours behind UTC in winter. It is five.
  const nine = booking('a', '2026-12-07T15:00:00Z', '2026-12-07T09:00');

  it('are found where the clock shows another time than agreed', () => {
    const others = [
      booking('b', '2026-12-07T14:00:00Z', '2026-12-07T09:00'),
      booking('c', '2026-12-07T15:00:00Z', null),
    ];
    expect(clockDrifts([...others, nine])).toEqual([
      { bookingId: 'a', agreed: '2026-12-07T09:00', reads: '2026-12-07T10:00' },
    ]);
  });

  it.each([
    ['one', [nine], 'The clocks changed: 1 appointment now reads 10:00 instead of 9:00.'],
    [
      'several that read alike',
      [nine, booking('b', '2026-12-08T15:00:00Z', '2026-12-08T09:00')],
      'The clocks changed: 2 appointments now read 10:00 instead of 9:00.',
    ],
    [
      'several that do not',
      [nine, booking('b', '2026-12-08T16:00:00Z', '2026-12-08T10:00')],
      'The clocks changed: 2 appointments no longer read as agreed; the first now reads 10:00 instead of 9:00.',
    ],
    [
      'one that is on another date now',
      [booking('a', '2026-12-08T05:30:00Z', '2026-12-07T23:30')],
      'The clocks changed: 1 appointment now reads 2026-12-08 00:30 instead of 2026-12-07 23:30.',
    ],
  ])('are told in one sentence: %s', (_what, bookings, sentence) => {
    expect(sayDrifts(clockDrifts(bookings))).toBe(sentence);
  });
});
