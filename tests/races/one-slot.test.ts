// Many callers at once against real instances: who wins, who loses, and what remains in Firestore.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted } from '../builders/granted.ts';

const callers = 50;
const start = '2027-01-12T09:00:00.000Z';
let hosts: Host[];
beforeAll(async () => {
  hosts = await Promise.all([startHost(), startHost()]);
});
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
});

/** Callers take turns over the instances, as a load balancer would spread them. */
function origin(caller: number): string {
  const host = hosts[caller % hosts.length];
  if (!host) throw new Error('no host');
  return host.origin;
}

describe('at the same moment', () => {
  it('50 callers book one slot: one gets it, and 49 are offered free times [P1] [P2]', async () => {
    const db = testFirestore();
    const provider = await newProvider(db, {
      types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } },
    });
    const answers = await Promise.all(
      Array.from({ length: callers }, (_, caller) =>
        callClient(origin(caller), 'confirmBooking', confirmInput({ slug: provider.slug, start })),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of answers) {
      if (answer.ok) continue;
      expect(answer).toMatchObject({
        status: 409,
        code: 'ABORTED',
        details: { reason: 'slot-taken', retryable: false },
      });
      expect(answer.details.params).toMatchObject({
        alternatives: [expect.any(String), expect.any(String), expect.any(String)],
      });
    }
    const time = await readTime(db, provider.id);
    expect(time.bookings).toHaveLength(1);
    expect(new Set(time.cells.values())).toEqual(new Set([`b:${time.bookings[0]?.id}`]));
    expect(time.cells.size).toBe(11);
    expect(time.ledger).toHaveLength(1);
  });

  it('50 callers book 50 slots of a day, and all succeed [P1] [P2]', async () => {
    const db = testFirestore();
    const provider = await newProvider(db, {
      provider: { weekly: [{ days: [2], start: '00:00', end: '24:00' }] },
      types: { call: { durationMinutes: 25, stepMinutes: 25 } },
    });
    const range = { from: '2027-01-11T23:00:00Z', to: '2027-01-12T23:00:00Z' };
    const listed = await callClient(origin(0), 'listSlots', { slug: provider.slug, type: 'call', ...range });
    const starts = granted(listed).slots.starts.slice(0, callers);
    expect(starts).toHaveLength(callers);
    const answers = await Promise.all(
      starts.map((wished, caller) =>
        callClient(origin(caller), 'confirmBooking', confirmInput({ slug: provider.slug, start: wished })),
      ),
    );
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    const time = await readTime(db, provider.id);
    expect(time.bookings.map((booking) => booking.startsAt).sort()).toEqual(starts);
    expect(time.cells.size).toBe(callers * 5);
    expect(time.ledger.length).toBeGreaterThanOrEqual(callers);
    const after = await callClient(origin(1), 'listSlots', { slug: provider.slug, type: 'call', ...range });
    expect(granted(after).slots.starts.filter((free) => starts.includes(free))).toEqual([]);
  });

  it('callers book types whose lengths and buffers overlap, and no two bookings do [P1]', async () => {
    const db = testFirestore();
    const provider = await newProvider(db, {
      types: {
        short: { durationMinutes: 15, stepMinutes: 15 },
        long: { durationMinutes: 90, stepMinutes: 15, bufferBeforeMinutes: 10, bufferAfterMinutes: 15 },
        middle: { durationMinutes: 45, stepMinutes: 15, bufferAfterMinutes: 5 },
      },
    });
    const types = ['short', 'long', 'middle'];
    const answers = await Promise.all(
      Array.from({ length: callers }, (_, caller) => {
        const type = types[caller % types.length] ?? 'short';
        const wished = new Date(
          Date.parse('2027-01-12T09:00:00Z') + (caller % 17) * 15 * 60_000,
        ).toISOString();
        return callClient(
          origin(caller),
          'confirmBooking',
          confirmInput({ slug: provider.slug, type, start: wished }),
        );
      }),
    );
    const won = answers.filter((answer) => answer.ok);
    expect(won.length).toBeGreaterThan(1);
    expect(
      answers
        .flatMap((answer) => (answer.ok ? [] : answer.details.reason))
        .filter((reason) => reason !== 'slot-taken'),
    ).toEqual([]);
    const { bookings } = await readTime(db, provider.id);
    expect(bookings).toHaveLength(won.length);
    const overlaps = bookings.flatMap((one) =>
      bookings.filter((other) => one.id < other.id && one.from < other.to && other.from < one.to),
    );
    expect(overlaps).toEqual([]);
  });

  it('50 copies of one call with the same key and content make one booking, and all responses are the same [P3]', async () => {
    const db = testFirestore();
    const provider = await newProvider(db);
    const input = confirmInput({ slug: provider.slug, start, key: randomUUID() });
    const answers = await Promise.all(
      Array.from({ length: callers }, (_, caller) => callClient(origin(caller), 'confirmBooking', input)),
    );
    const first = answers[0];
    expect(first?.ok).toBe(true);
    for (const answer of answers) expect(answer).toEqual(first);
    expect((await readTime(db, provider.id)).bookings).toHaveLength(1);
  });
});
