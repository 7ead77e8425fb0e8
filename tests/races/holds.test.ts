// Holds under competition, on instances whose clocks may disagree: one owner, and never an overlap.
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { type Answer, callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clockOffsetNow } from '../../tools/dev/host/test-time.ts';

const callers = 50;
const start = '2027-01-12T09:00:00.000Z';
/** `later` runs six minutes ahead: for it, what `now` holds has lapsed. */
let now: Host;
let later: Host;
beforeAll(async () => {
  [now, later] = await Promise.all([
    startHost(),
    startHost({ clockOffsetMs: clockOffsetNow() + 6 * minuteMs }),
  ]);
});
afterAll(async () => {
  await Promise.all([now.stop(), later.stop()]);
});

const each = <Value>(make: (caller: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: callers }, (_, caller) => make(caller)));
const reasons = (answers: readonly Answer<unknown>[]) => [
  ...new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.details.reason]))),
];
const buffered = () =>
  newProvider(testFirestore(), { types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } } });
const held = async (provider: TestProvider) => {
  const input = holdInput({ slug: provider.slug, start });
  expect((await callClient(now.origin, 'holdSlot', input)).ok).toBe(true);
  return input;
};

describe('at the same moment', () => {
  it('50 visitors hold one slot: one gets it, and 49 are offered free times [P1] [P4]', async () => {
    const provider = await buffered();
    const answers = await each(() =>
      callClient(now.origin, 'holdSlot', holdInput({ slug: provider.slug, start })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(reasons(answers)).toEqual(['slot-taken']);
    const time = await readTime(testFirestore(), provider.id);
    expect(new Set(time.cells.values()).size).toBe(1);
    expect([time.cells.size, time.ledger.length]).toEqual([11, 1]);
  });

  it('one hold is confirmed 50 times with one key, which makes one booking with one response [P3]', async () => {
    const provider = await buffered();
    const { secret } = await held(provider);
    const input = confirmInput({ slug: provider.slug, start, hold: secret });
    const answers = await each(() => callClient(now.origin, 'confirmBooking', input));
    for (const answer of answers) expect(answer).toEqual({ ok: true, value: expect.anything() });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await readTime(testFirestore(), provider.id)).bookings).toHaveLength(1);
  });

  it('one hold is confirmed with 50 keys, which makes one booking [P1]', async () => {
    const provider = await buffered();
    const { secret } = await held(provider);
    const answers = await each(() =>
      callClient(now.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start, hold: secret })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(reasons(answers)).toEqual(['slot-taken']);
    const time = await readTime(testFirestore(), provider.id);
    expect([time.bookings.length, time.cells.size, time.ledger.length]).toEqual([1, 11, 1]);
  });

  it('holders and bookers want one slot, and it gets one owner [P1]', async () => {
    const provider = await buffered();
    const answers = await each<Answer<unknown>>((caller) =>
      caller % 2 === 0
        ? callClient(now.origin, 'holdSlot', holdInput({ slug: provider.slug, start }))
        : callClient(now.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(reasons(answers)).toEqual(['slot-taken']);
    expect(new Set((await readTime(testFirestore(), provider.id)).cells.values()).size).toBe(1);
  });

  it('50 visitors take over a lapsed hold while its owner confirms: one booking is made, and the hold is lost or booked [P1] [P2]', async () => {
    const provider = await buffered();
    const { secret } = await held(provider);
    const answers = await each((caller) =>
      caller === 7
        ? callClient(now.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start, hold: secret }))
        : callClient(later.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(reasons(answers)).toEqual(['slot-taken']);
    const time = await readTime(testFirestore(), provider.id);
    expect([time.bookings.length, time.cells.size, time.ledger.length]).toEqual([1, 11, 1]);
    const states = await testFirestore().collection('holds').where('providerId', '==', provider.id).get();
    expect(states.docs.map((document) => document.get('state'))).toEqual([
      answers[7]?.ok ? 'booked' : 'lost',
    ]);
  });

  it('a hold is renewed, moved, released and taken over, and cells and ledger agree on the remaining owner [P1]', async () => {
    const provider = await buffered();
    const first = await held(provider);
    await each<Answer<unknown>>((caller) => {
      if (caller % 5 === 0) return callClient(now.origin, 'holdSlot', first);
      if (caller % 5 === 1)
        return callClient(
          later.origin,
          'confirmBooking',
          confirmInput({ slug: provider.slug, start: '2027-01-12T09:30:00.000Z' }),
        );
      if (caller % 5 === 2) return callClient(now.origin, 'releaseHold', { secret: first.secret });
      if (caller % 5 === 3)
        return callClient(
          now.origin,
          'confirmBooking',
          confirmInput({ slug: provider.slug, start, hold: first.secret }),
        );
      const moved = holdInput({
        slug: provider.slug,
        start: '2027-01-12T10:00:00.000Z',
        visitor: first.visitor,
        replaces: first.secret,
      });
      return callClient(now.origin, 'holdSlot', moved);
    });
    const time = await readTime(testFirestore(), provider.id);
    const overlaps = time.bookings.flatMap((one) =>
      time.bookings.filter((other) => one.id < other.id && one.from < other.to && other.from < one.to),
    );
    expect(overlaps).toEqual([]);
    const holds = await testFirestore().collection('holds').where('providerId', '==', provider.id).get();
    const living = holds.docs
      .filter((document) => document.get('state') === 'held')
      .map((document) => document.id);
    const owners = [...time.bookings.map((booking) => `b:${booking.id}`), ...living.map((id) => `h:${id}`)];
    expect([...new Set(time.cells.values())].sort()).toEqual(owners.sort());
    expect(time.ledger).toEqual(
      [...time.bookings.map((booking) => booking.id), ...living].map((id) => `2027-01-12/${id}`).sort(),
    );
    expect(time.cells.size).toBe(owners.length * 11);
  });
});
