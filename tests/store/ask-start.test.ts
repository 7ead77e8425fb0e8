// What a visitor learns of a wished start: a reason that gives nobody away, and the nearest free ones.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { pauseBookings } from '../../functions/src/availability/pause-bookings.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { askStart } from '../../functions/src/page/ask-start.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
const types = { call: { maxPerDay: 2, noticeMinutes: 60, windowDays: 10 } };
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db, { types });
});

const ask = (start: string, wishes: Partial<RequestOf<'askStart'>> = {}) =>
  askStart(deps, { slug: ada.slug, type: 'call', start, ...wishes });
const why = async (start: string, wishes = {}) => granted(await ask(start, wishes)).why;
const confirm = (start: string) => confirmBooking(deps, confirmInput({ slug: ada.slug, start }));

it('says alike of an appointment, a hold and blocked time that it is taken, with the nearest free times', async () => {
  granted(await confirm('2027-01-13T09:00:00.000Z'));
  const held = holdInput({ slug: ada.slug, start: '2027-01-14T10:00:00.000Z' });
  granted(await holdSlot(deps, held));
  const block = { key: randomUUID(), date: '2027-01-15', start: '12:00', end: '13:00', label: 'Dentist' };
  granted(await blockTime(deps, block, await asProvider(deps, ada.id)));
  const answers = [
    granted(await ask('2027-01-13T09:00:00Z')),
    granted(await ask('2027-01-14T10:00:00Z')),
    granted(await ask('2027-01-15T11:30:00Z')),
  ];
  expect(answers.map((answer) => answer.why)).toEqual(['taken', 'taken', 'taken']);
  expect(answers[0]?.nearest).toEqual([
    '2027-01-13T08:00:00.000Z',
    '2027-01-13T08:30:00.000Z',
    '2027-01-13T09:30:00.000Z',
  ]);
  expect(new Set(answers.map((answer) => Object.keys(answer).join()))).toHaveLength(1);
  expect(JSON.stringify(answers)).not.toMatch(/Alan|Dentist|hold|booking/);
  expect(await why('2027-01-14T10:00:00Z', { ownHold: held.secret })).toBeNull();
});

it('says what stays true whatever others book before it says that a time is taken', async () => {
  expect(await why('2027-01-13T09:00:00Z')).toBeNull();
  expect(await why('2027-01-10T09:00:00Z')).toBe('past');
  expect(await why('2027-01-13T20:00:00Z')).toBe('hours');
  expect(await why('2027-01-13T09:05:00Z')).toBe('grid');
  expect(await why('2027-02-22T09:00:00Z')).toBe('window');
  expect(await why('2199-01-01T09:00:00Z')).toBe('window');
});

it('does not say beyond the booking window which hours are planned there', async () => {
  expect(await why('2027-02-22T20:00:00Z')).toBe('window');
  expect(await why('2027-02-22T09:05:00Z')).toBe('window');
});

it('says of a day without a free start that it is full, by a limit or by appointments', async () => {
  granted(await confirm('2027-01-13T09:00:00.000Z'));
  expect(await why('2027-01-13T13:00:00Z')).toBeNull();
  granted(await confirm('2027-01-13T11:00:00.000Z'));
  expect(await why('2027-01-13T13:00:00Z')).toBe('full');
  expect(await why('2027-01-13T09:00:00Z')).toBe('full');
});

it('says nothing of a pause but that it is one, and nothing of a hidden type or an unknown page', async () => {
  await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ status: 'hidden' });
  const refusal = { ok: false, refusal: { kind: 'not-found', params: {} } };
  expect(await ask('2027-01-13T09:00:00Z')).toEqual(refusal);
  expect(await ask('2027-01-13T09:00:00Z', { slug: 'no-such-page' })).toEqual(refusal);
  await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ status: 'visible' });
  granted(await pauseBookings(deps, { pause: { until: null, note: '' } }, await asProvider(deps, ada.id)));
  expect(granted(await ask('2027-01-13T09:00:00Z'))).toMatchObject({ why: 'paused', nearest: [] });
});
