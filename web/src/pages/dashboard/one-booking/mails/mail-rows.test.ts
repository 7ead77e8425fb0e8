// The emails of an appointment: each once, in the order of time, with what became of it.
import { instantFromIso as at } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { bounceCause, mailRows } from './mail-rows.ts';

const booking = { startsAt: at('2027-01-12T10:00:00Z'), stampedAt: at('2027-01-10T09:00:00Z') };
const notice = {
  id: 'b:confirmed:client:0',
  kind: 'confirmed',
  recipient: 'client',
  version: 0,
  state: 'delivered',
  reason: null,
  createdAt: at('2027-01-10T09:00:00Z'),
  round: 0,
} as const;
const reminder = (offsetMinutes: number, state: 'waiting' | 'queued' | 'skipped', reason: string | null) => ({
  id: `b:${offsetMinutes}`,
  offsetMinutes,
  state,
  reason,
});

it('lists a reminder once, whether it waits, is left out or became an email', () => {
  const sent = {
    ...notice,
    id: 'b:reminder-60:client:0',
    kind: 'reminder-60',
    createdAt: at('2027-01-12T09:00:00Z'),
  };
  const rows = mailRows(
    booking,
    [sent, notice],
    [reminder(60, 'queued', null), reminder(30, 'waiting', null), reminder(2880, 'skipped', 'booked-late')],
  );
  expect(
    rows.map(({ kind, offsetMinutes, fate, promised }) => [kind, offsetMinutes, fate.kind, promised?.notice]),
  ).toEqual([
    ['confirmed', null, 'delivered', notice.id],
    ['reminder-2880', 2880, 'skipped', undefined],
    ['reminder-60', 60, 'delivered', sent.id],
    ['reminder-30', 30, 'waiting', undefined],
  ]);
});

it('says why an email came back as far as the status code tells', () => {
  const causes = ['5.2.2', 'bounced 4.2.2', 'bounced 5.1.1', '5.7.26', '5.4.4', null].map(bounceCause);
  expect(causes).toEqual(['full', 'full', 'unknown', 'refused', null, null]);
});
