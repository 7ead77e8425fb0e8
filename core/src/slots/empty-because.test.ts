import { describe, expect, it } from 'vitest';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { emptyBecause } from './empty-because.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotQuestion, SlotRules } from './slot-question.ts';

/** Tuesday 09:00 to 12:00 in Stockholm, asked on Monday at 10:00 there. */
function asked(changes: Partial<SlotQuestion> = {}, rules: Partial<SlotRules> = {}): SlotQuestion {
  return {
    rules: {
      availability: {
        zone: timeZoneId('Europe/Stockholm'),
        weekly: [{ days: [2], start: localTime('09:00'), end: localTime('12:00') }],
        overrides: [],
      },
      durationMinutes: 60,
      stepMinutes: 60,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      noticeMinutes: 0,
      windowDays: 30,
      ...rules,
    },
    taken: [],
    now: instantFromIso('2027-01-11T09:00:00Z'),
    from: instantFromIso('2027-01-10T23:00:00Z'),
    to: instantFromIso('2027-01-12T23:00:00Z'),
    ...changes,
  };
}
const tuesday = { from: instantFromIso('2027-01-12T08:00:00Z'), to: instantFromIso('2027-01-12T11:00:00Z') };
const noon = { from: tuesday.to, to: instantFromIso('2027-01-12T11:05:00Z') };
const day = { per: 'day', date: isoDate('2027-01-12') } as const;

describe('an empty list', () => {
  it.each<[string | null, string, SlotQuestion]>([
    [null, 'the list is not empty', asked()],
    ['no-hours', 'nothing is open', asked({ to: tuesday.from })],
    ['too-long', 'the slot is longer than what is open', asked({}, { durationMinutes: 185 })],
    [
      'too-long',
      'the range ends before the slot does',
      asked({ to: instantFromIso('2027-01-12T08:30:00Z') }),
    ],
    ['notice', 'all of it is too soon', asked({}, { noticeMinutes: 2_880 })],
    ['notice', 'all of it is over', asked({ now: tuesday.to })],
    ['window', 'all of it is too far ahead', asked({}, { windowDays: 1 })],
    ['taken', 'others have all of it', asked({ taken: [tuesday] })],
    [
      'taken',
      'a buffer reaches an appointment from everywhere',
      asked({ taken: [noon] }, { bufferAfterMinutes: 180 }),
    ],
    ['limit', 'the day is full', asked({ full: [day] })],
    ['window', 'the table of clocks has ended', asked(after2038())],
  ])('is because of %s if %s', (reason, _why, question) => {
    expect(emptyBecause(question)).toBe(reason);
    expect(offerSlots(question).length === 0).toBe(reason !== null);
  });

  it('names the first of several reasons', () => {
    const everything = { taken: [tuesday], full: [day] };
    expect(emptyBecause(asked(everything, { windowDays: 1, noticeMinutes: 2_880 }))).toBe('notice');
    expect(emptyBecause(asked(everything, { windowDays: 1 }))).toBe('window');
    expect(emptyBecause(asked(everything))).toBe('taken');
  });
});

function after2038(): Partial<SlotQuestion> {
  return { from: instantFromIso('2038-01-04T00:00:00Z'), to: instantFromIso('2038-01-11T00:00:00Z') };
}
