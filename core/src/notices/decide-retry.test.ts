import { describe, expect, it } from 'vitest';
import { type Instant, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { someAgreement, someBooking } from '../booking/booking-fixture.ts';
import type { Booking } from '../booking/booking-types.ts';
import { decideRetry, mostRetries, type NoRetry } from './decide-retry.ts';
import type { DeliveryState } from './delivery.ts';
import type { NoticeKind, Recipient } from './notice.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const endsAt = instant(startsAt + 30 * minuteMs);
const before = instant(startsAt - 60 * minuteMs);
const booking: Booking = { ...someBooking, version: 1, agreement: { ...someAgreement, startsAt, endsAt } };
const cancelled: Booking = { ...booking, status: 'cancelled', version: 2 };
const stopped: Booking = { ...booking, remindersStopped: true };
const able = { isMailOn: true, mailOnBooking: true };

interface Case {
  kind?: NoticeKind;
  recipient?: Recipient;
  version?: number;
  state?: DeliveryState;
  round?: number;
  seenRound?: number;
  of?: Booking;
  now?: Instant;
  sending?: typeof able;
}

function decided({ of = booking, now = before, sending = able, seenRound, ...told }: Case) {
  const notice = { subject: 'b', kind: 'confirmed', recipient: 'client', version: 1, round: 0 } as const;
  const decision = decideRetry(
    { ...notice, state: 'bounced', ...told },
    of,
    seenRound ?? told.round ?? 0,
    sending,
    now,
  );
  return decision.ok ? decision.value : decision.refusal;
}

describe('an email that a provider wants to send again', () => {
  it.each(['dead', 'bounced', 'dropped', 'skipped'] as const)('goes out again if it is %s', (state) => {
    expect(decided({ state })).toBe('again');
    expect(decided({ state, kind: 'reminder-60' })).toBe('again');
    expect(decided({ state, recipient: 'provider' })).toBe('again');
  });

  it.each<[string, Case, NoRetry]>([
    ['a confirmation that a move overtook', { version: 0 }, 'changed'],
    ['a confirmation of a cancelled appointment', { of: cancelled }, 'cancelled'],
    ['a reminder of a cancelled appointment', { kind: 'reminder-60', of: cancelled }, 'cancelled'],
    ['a reminder of a time that has moved', { kind: 'reminder-60', version: 0 }, 'changed'],
    ['a reminder of a past appointment', { kind: 'reminder-60', now: startsAt }, 'over'],
    ['a reminder that the client stopped', { kind: 'reminder-60', of: stopped }, 'stopped'],
    ['a confirmation of a past appointment', { now: endsAt }, 'over'],
    [
      'a cancellation after the time that it freed',
      { kind: 'cancelled', of: cancelled, now: endsAt },
      'over',
    ],
    ['a link to a past appointment', { kind: 'new-link', now: endsAt }, 'over'],
    ['a request to move what has begun', { kind: 'asked-to-move', now: startsAt }, 'over'],
    ['anything for the eleventh time', { round: mostRetries }, 'too-often'],
    ['anything where mail is off', { sending: { ...able, isMailOn: false } }, 'mail-off'],
    [
      'what the provider does without',
      { recipient: 'provider', sending: { ...able, mailOnBooking: false } },
      'not-wanted',
    ],
  ])('stays unsent if it is %s', (_title, told, why) => {
    expect(decided(told)).toBe(why);
  });

  it.each(['sent', 'delivered'] as const)('is repeated to the client although it was %s', (state) => {
    for (const kind of ['confirmed', 'moved', 'clock-changed', 'asked-to-move'] as const)
      expect(decided({ state, kind })).toBe('again');
    expect(decided({ state, kind: 'cancelled', of: cancelled })).toBe('again');
  });

  it.each(['sent', 'delivered'] as const)(
    'is not repeated as a reminder, a link or to oneself once %s',
    (state) => {
      expect(decided({ state, kind: 'reminder-60' })).toBe('sent');
      expect(decided({ state, kind: 'new-link' })).toBe('sent');
      expect(decided({ state, recipient: 'provider' })).toBe('sent');
    },
  );

  it.each(['pending', 'sending'] as const)('is left alone while it is %s', (state) => {
    expect(decided({ state, version: 0 })).toBe('under-way');
  });

  it('is left alone if it was taken up again meanwhile', () => {
    expect(decided({ state: 'sent', round: 1, seenRound: 0 })).toBe('under-way');
  });
});
