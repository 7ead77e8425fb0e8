// A page loaded before the last deployment: each of its requests gets all that it needs.
import { randomBytes, randomUUID } from 'node:crypto';
import type { OperationFor } from '@holdfast/contract/operations.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientHandlers } from '../../functions/src/entry/client-handlers.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

type Op = OperationFor<'client'>;

const start = '2027-01-12T09:00:00Z';
const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-14T00:00:00Z' };
const client = {
  name: 'Alan Reyes',
  email: 'alan@example.com',
  timeZone: 'America/New_York',
  locale: 'en-US',
};

let deps: Deps;
let provider: TestProvider;
beforeEach(async () => {
  deps = testDeps(setClock().now);
  provider = await newProvider(deps.db);
});

async function answered(op: Op, input: object): Promise<Record<string, unknown>> {
  const answer = granted(await clientHandlers[op](deps, input, null));
  return { ...Object(answer) };
}

/**
 * What the page of November 2026 (before terms and clocks) reads of each response, in the order of its
 * shapes.
 */
const type = {
  id: 'call',
  name: 'Call',
  summary: 'A call.',
  durationMinutes: 30,
  noticeMinutes: 0,
  place: { kind: 'phone', text: 'Phone call' },
  included: ['A call of thirty minutes'],
  questions: [],
  policy: { cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: 5, reasonRequired: false },
  windowEndsAt: expect.stringMatching(/Z$/),
};
const slots = { type: 'call', starts: expect.arrayContaining([expect.stringMatching(/Z$/)]) };
const agreement = {
  reference: expect.any(String),
  startsAt: expect.stringMatching(/Z$/),
  endsAt: expect.stringMatching(/Z$/),
  provider: { name: 'Ada Lindqvist', headline: 'Tax advice, Stockholm', timeZone: 'Europe/Stockholm' },
  type: { id: 'call', name: 'Call', durationMinutes: 30 },
  place: { kind: 'phone', text: 'Phone call' },
  client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'America/New_York' },
};
const calendar = {
  google: expect.stringMatching(/^https:/),
  outlook: expect.stringMatching(/^https:/),
  ics: expect.stringContaining('BEGIN:VCALENDAR'),
  fileName: expect.stringMatching(/\.ics$/),
};

describe("yesterday's page", () => {
  it('opens, lists, holds, books, looks, moves and cancels on the functions of today', async () => {
    const { slug } = provider;
    const secret = randomBytes(16).toString('base64url');
    const now = expect.stringMatching(/Z$/);
    expect(await answered('openBookingPage', { slug })).toMatchObject({ now, types: [type], slots });
    const list = { slug, type: 'call', ...range };
    expect(await answered('listSlots', list)).toMatchObject({ now, windowEndsAt: now, slots });
    const hold = { slug, type: 'call', secret, start, visitor: randomUUID() };
    expect(await answered('holdSlot', hold)).toMatchObject({ now, hold: { until: now, longestUntil: now } });
    const form = { key: randomUUID(), slug, type: 'call', start, client, answers: [], hold: secret };
    const booked = await answered('confirmBooking', form);
    expect(booked).toMatchObject({ booking: agreement, calendar, manageToken: expect.any(String) });
    const seen = await answered('viewBooking', { token: booked['manageToken'] });
    expect(seen).toMatchObject({ now, status: 'active', booking: agreement, calendar, reminders: 'none' });
    const move = { token: booked['manageToken'], key: randomUUID(), start: '2027-01-13T09:00:00Z' };
    const moved = await answered('rescheduleBooking', move);
    expect(moved).toMatchObject({ booking: agreement, calendar, manageToken: expect.any(String) });
    const cancel = { token: moved['manageToken'], key: randomUUID() };
    expect(await answered('cancelBooking', cancel)).toMatchObject({
      status: 'cancelled',
      booking: agreement,
      manageToken: expect.any(String),
    });
  });
});
