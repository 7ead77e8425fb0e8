import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { explainStart } from './explain-start.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotQuestion } from './slot-question.ts';
import type { StartReason } from './start-reasons.ts';
import type { TakenEntry } from './slot-question.ts';

const range = (start: string, end: string) => ({ start: localTime(start), end: localTime(end) });
const at = instantFromIso;

/** Stockholm, Mondays 09:00 to 12:00 (08:00Z to 11:00Z), every half hour, buffers of 15 and 10 minutes. */
function question(
  wishes: Partial<SlotQuestion> = {},
  overrides: [string, string, string][] = [],
): SlotQuestion {
  return {
    rules: {
      availability: {
        zone: timeZoneId('Europe/Stockholm'),
        weekly: [{ days: [1], ...range('09:00', '12:00') }],
        overrides: overrides.map(([date, start, end]) => ({
          date: isoDate(date),
          ranges: start === end ? [] : [range(start, end)],
        })),
      },
      durationMinutes: 30,
      stepMinutes: 30,
      bufferBeforeMinutes: 15,
      bufferAfterMinutes: 10,
      noticeMinutes: 60,
      windowDays: 8,
    },
    taken: [],
    now: at('2027-01-11T07:00:00Z'),
    from: at('2027-01-11T00:00:00Z'),
    to: at('2027-01-19T00:00:00Z'),
    ...wishes,
  };
}

const taken = (from: string, to: string): { from: TakenEntry['from']; to: TakenEntry['to'] } => ({
  from: at(`2027-01-11T${from}:00Z`),
  to: at(`2027-01-11T${to}:00Z`),
});
const monday = (time: string) => at(`2027-01-11T${time}:00Z`);
const kinds = (reasons: readonly StartReason[]) => reasons.map((reason) => reason.kind);

describe('a start', () => {
  it('is offered when there is no reason against it', () => {
    expect(explainStart(question(), monday('08:30'))).toEqual([]);
    expect(offerSlots(question())).toContain(monday('08:30'));
  });

  it('lies outside the weekly hours of its date, or its slot ends after them', () => {
    const weekly = {
      kind: 'outside-hours',
      rule: 'weekly',
      ranges: [range('09:00', '12:00')],
      date: '2027-01-11',
    };
    expect(explainStart(question(), monday('12:00'))).toEqual([{ ...weekly, closedAt: monday('12:00') }]);
    expect(explainStart(question(), monday('11:00'))).toEqual([{ ...weekly, closedAt: monday('11:00') }]);
    expect(explainStart(question(), monday('10:45'))).toEqual([
      { ...weekly, closedAt: monday('11:00') },
      { kind: 'off-grid', before: monday('10:30'), after: null },
    ]);
    expect(explainStart(question(), at('2027-01-12T09:00:00Z'))).toEqual([
      { ...weekly, date: '2027-01-12', ranges: [], closedAt: at('2027-01-12T09:00:00Z') },
    ]);
  });

  it('lies outside what an override says', () => {
    const dayOff = question({}, [['2027-01-11', '00:00', '00:00']]);
    expect(explainStart(dayOff, monday('08:30'))).toEqual([
      { kind: 'outside-hours', rule: 'override', ranges: [], date: '2027-01-11', closedAt: monday('08:30') },
    ]);
    const late = question({}, [['2027-01-11', '11:00', '12:00']]);
    expect(explainStart(late, monday('08:30'))).toMatchObject([
      { kind: 'outside-hours', rule: 'override', ranges: [range('11:00', '12:00')] },
    ]);
  });

  it('lies between two points of the grid', () => {
    expect(explainStart(question(), monday('08:35'))).toEqual([
      { kind: 'off-grid', before: monday('08:30'), after: monday('09:00') },
    ]);
  });

  it('is too soon', () => {
    const late = question({ now: monday('07:30') });
    expect(explainStart(late, monday('08:00'))).toEqual([{ kind: 'notice', noticeEnds: monday('08:30') }]);
    expect(explainStart(late, monday('08:30'))).toEqual([]);
  });

  it('lies outside what was asked for, or beyond the booking window', () => {
    const narrow = question({ from: monday('09:00'), to: monday('10:00') });
    expect(explainStart(narrow, monday('08:30'))).toEqual([
      { kind: 'window', limit: 'from', at: monday('09:00') },
    ]);
    expect(explainStart(narrow, monday('10:00'))).toEqual([
      { kind: 'window', limit: 'to', at: monday('10:00') },
    ]);
    expect(explainStart(narrow, monday('09:30'))).toEqual([]);
    const far = question({ to: at('2027-02-01T00:00:00Z') });
    expect(explainStart(far, at('2027-01-18T08:00:00Z'))).toEqual([]);
    expect(explainStart(far, at('2027-01-25T08:00:00Z'))).toEqual([
      { kind: 'window', limit: 'booking-window', at: at('2027-01-18T23:00:00Z') },
    ]);
  });

  it('is taken by a booking, a hold or blocked time', () => {
    const booking = {
      ...taken('08:45', '09:40'),
      label: { kind: 'booking' as const, id: 'b1', appointment: taken('09:00', '09:30') },
    };
    expect(explainStart(question({ taken: [booking] }), monday('09:00'))).toEqual([
      { kind: 'taken', by: 'booking', id: 'b1', ...taken('09:00', '09:30') },
    ]);
    const hold = { ...taken('09:00', '09:30'), label: { kind: 'hold' as const, id: 'h1' } };
    expect(explainStart(question({ taken: [hold] }), monday('09:00'))).toEqual([
      { kind: 'taken', by: 'hold', id: 'h1', ...taken('09:00', '09:30') },
    ]);
    const block = { ...taken('09:15', '17:00'), label: { kind: 'block' as const, id: 'x1' } };
    expect(explainStart(question({ taken: [block] }), monday('09:00'))).toEqual([
      { kind: 'taken', by: 'block', id: 'x1', ...taken('09:15', '17:00') },
    ]);
    expect(explainStart(question({ taken: [taken('09:00', '09:30')] }), monday('09:00'))).toEqual([
      { kind: 'taken', by: null, id: null, ...taken('09:00', '09:30') },
    ]);
  });

  it('is in the way of a buffer: its own, a neighbour’s, or one meets the other', () => {
    const whose = (from: string, to: string, appointment: { from: string; to: string }, start: string) =>
      explainStart(
        question({
          taken: [
            {
              ...taken(from, to),
              label: { kind: 'booking', id: 'b1', appointment: taken(appointment.from, appointment.to) },
            },
          ],
        }),
        monday(start),
      ).map((reason) => (reason.kind === 'buffer' ? reason.whose : reason.kind));
    // The slot is 09:00 to 09:30 and wants 08:45 to 09:40.
    expect(whose('08:20', '08:50', { from: '08:20', to: '08:50' }, '09:00')).toEqual(['own']);
    expect(whose('08:00', '09:10', { from: '08:00', to: '08:40' }, '09:00')).toEqual(['theirs']);
    expect(whose('08:00', '09:10', { from: '08:00', to: '08:50' }, '09:00')).toEqual(['both']);
    expect(whose('08:00', '08:50', { from: '08:00', to: '08:40' }, '09:00')).toEqual(['both']);
    expect(whose('08:00', '08:45', { from: '08:00', to: '08:40' }, '09:00')).toEqual([]);
  });

  it('is busy in another calendar, or too near to what is busy there', () => {
    const busy = (from: string, to: string) =>
      question({ taken: [{ ...taken(from, to), label: { kind: 'external', calendar: 'Family' } }] });
    expect(explainStart(busy('09:10', '09:20'), monday('09:00'))).toEqual([
      { kind: 'external-busy', calendar: 'Family', ...taken('09:10', '09:20') },
    ]);
    expect(explainStart(busy('09:35', '10:00'), monday('09:00'))).toEqual([
      { kind: 'buffer', whose: 'own', by: 'external', id: 'Family', ...taken('09:35', '10:00') },
    ]);
    expect(explainStart(busy('09:10', '09:10'), monday('09:00'))).toEqual([]);
  });

  it('is on a date, or in a week, that is full', () => {
    const full = question({ full: [{ per: 'day', date: isoDate('2027-01-11') }] });
    expect(explainStart(full, monday('09:00'))).toEqual([{ kind: 'limit', per: 'day', date: '2027-01-11' }]);
    expect(offerSlots(full).map(isoFromInstant)[0]).toBe('2027-01-18T08:00:00.000Z');
    const week = question({ full: [{ per: 'week', date: isoDate('2027-01-11') }] });
    expect(explainStart(week, monday('09:00'))).toEqual([{ kind: 'limit', per: 'week', date: '2027-01-11' }]);
    expect(offerSlots(week).map(isoFromInstant)[0]).toBe('2027-01-18T08:00:00.000Z');
  });

  it('would be open, had the clock not skipped its hour', () => {
    const springs = question(
      { from: at('2027-03-28T00:00:00Z'), to: at('2027-03-29T00:00:00Z'), now: at('2027-03-27T12:00:00Z') },
      [['2027-03-28', '01:00', '03:00']],
    );
    const gap = {
      kind: 'clock-gap',
      changesAt: at('2027-03-28T01:00:00Z'),
      skippedFrom: '2027-03-28T02:00',
      skippedTo: '2027-03-28T03:00',
    };
    expect(explainStart(springs, at('2027-03-28T00:30:00Z'))).toEqual([]);
    expect(kinds(explainStart(springs, at('2027-03-28T01:00:00Z')))).toEqual(['outside-hours', 'clock-gap']);
    expect(explainStart(springs, at('2027-03-28T00:45:00Z'))).toContainEqual(gap);
    expect(kinds(explainStart(springs, at('2027-03-28T02:00:00Z')))).toEqual(['outside-hours']);
  });

  it('is not blamed on the clock for a moment that would be closed on any day', () => {
    // 02:00 to 02:30 is skipped, 03:00 to 03:30 is there; what is missing after it would be 02:30 or 03:30.
    const springs = question(
      { from: at('2027-03-28T00:00:00Z'), to: at('2027-03-29T00:00:00Z'), now: at('2027-03-27T12:00:00Z') },
      [
        ['2027-03-28', '02:00', '02:30'],
        ['2027-03-28', '03:00', '03:30'],
      ],
    );
    expect(explainStart(springs, at('2027-03-28T01:00:00Z'))).toEqual([]);
    expect(kinds(explainStart(springs, at('2027-03-28T01:15:00Z')))).toEqual(['outside-hours', 'off-grid']);
  });

  it('has all its reasons, in order', () => {
    const booking = { ...taken('08:00', '09:30'), label: { kind: 'booking' as const, id: 'b1' } };
    const near = { ...taken('09:30', '10:00'), label: { kind: 'hold' as const, id: 'h1' } };
    const busy = { ...taken('08:00', '10:00'), label: { kind: 'external' as const, calendar: 'Work' } };
    const all = question({
      taken: [busy, near, booking],
      now: monday('09:00'),
      from: monday('09:30'),
      to: monday('09:30'),
      full: [{ per: 'day', date: isoDate('2027-01-11') }],
    });
    expect(kinds(explainStart(all, monday('08:55')))).toEqual([
      'off-grid',
      'notice',
      'window',
      'taken',
      'buffer',
      'external-busy',
      'limit',
    ]);
  });
});
