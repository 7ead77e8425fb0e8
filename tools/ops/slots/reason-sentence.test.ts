import type { StartReason } from '@holdfast/core/slots/start-reasons.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import { describe, expect, it } from 'vitest';
import { reasonSentence } from './reason-sentence.ts';

const at = (time: string) => instantFromIso(`2027-01-11T${time}:00Z`);
const date = isoDate('2027-01-11');
const span = { from: at('09:00'), to: at('09:30') };
const spanText = 'from 2027-01-11T09:00Z to 2027-01-11T09:30Z';
const hours = [{ start: localTime('09:00'), end: localTime('12:00') }];

const cases: readonly [StartReason, string][] = [
  [
    { kind: 'outside-hours', closedAt: at('12:00'), date, rule: 'weekly', ranges: hours },
    '2027-01-11T12:00Z is outside the hours of 2027-01-11: the weekly hours say 09:00-12:00.',
  ],
  [
    { kind: 'outside-hours', closedAt: at('12:00'), date, rule: 'override', ranges: [] },
    '2027-01-11T12:00Z is outside the hours of 2027-01-11: an override says closed.',
  ],
  [
    { kind: 'off-grid', before: at('09:00'), after: at('09:30') },
    'No slot begins here; the nearest ones would begin at 2027-01-11T09:00Z and 2027-01-11T09:30Z.',
  ],
  [
    { kind: 'notice', noticeEnds: at('10:00') },
    'Too soon: with the notice period, the first start is 2027-01-11T10:00Z.',
  ],
  [
    { kind: 'window', limit: 'from', at: at('10:00') },
    'Before the requested range, which starts at 2027-01-11T10:00Z.',
  ],
  [
    { kind: 'window', limit: 'to', at: at('10:00') },
    'Would end after the requested range, which ends at 2027-01-11T10:00Z.',
  ],
  [
    { kind: 'window', limit: 'booking-window', at: at('10:00') },
    'Would end after the booking window, which ends at 2027-01-11T10:00Z.',
  ],
  [{ kind: 'taken', by: 'hold', id: 'h1', ...span }, `Taken by the hold h1 ${spanText}.`],
  [{ kind: 'taken', by: null, id: null, ...span }, `Taken ${spanText}.`],
  [
    { kind: 'buffer', whose: 'own', by: 'external', id: 'Family', ...span },
    `The buffer of this slot is in the way: Family ${spanText}.`,
  ],
  [
    { kind: 'buffer', whose: 'theirs', by: 'booking', id: 'b1', ...span },
    `The buffer of its neighbour is in the way: b1 ${spanText}.`,
  ],
  [
    { kind: 'buffer', whose: 'both', by: 'booking', id: 'b1', ...span },
    `The buffer between this slot and its neighbour is in the way: b1 ${spanText}.`,
  ],
  [{ kind: 'external-busy', calendar: 'Family', ...span }, `Family is busy ${spanText}.`],
  [{ kind: 'limit', per: 'day', date }, '2027-01-11 is full.'],
  [{ kind: 'limit', per: 'week', date }, 'The week of 2027-01-11 is full.'],
  [
    {
      kind: 'clock-gap',
      changesAt: at('01:00'),
      skippedFrom: '2027-01-11T02:00',
      skippedTo: '2027-01-11T03:00',
    },
    'The clock jumps from 2027-01-11T02:00 to 2027-01-11T03:00 at 2027-01-11T01:00Z: hours in between do not exist.',
  ],
];

describe('the sentence of a reason', () => {
  it.each(cases)('%j', (reason, sentence) => {
    expect(reasonSentence(reason)).toBe(sentence);
  });
});
