// Cancelling and moving under competition: a booking never has two times, no time, or another owner's time.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { type Answer, callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted, present } from '../builders/granted.ts';

const start = '2027-01-12T09:00:00.000Z';
const far = '2027-01-12T13:00:00.000Z';
let hosts: Host[];
beforeAll(async () => {
  hosts = await Promise.all([startHost(), startHost()]);
});
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
});

const origin = (caller: number) => hosts[caller % hosts.length]?.origin ?? '';
const each = <Value>(callers: number, make: (caller: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: callers }, (_, caller) => make(caller)));
const buffered = () =>
  newProvider(testFirestore(), { types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } } });
const book = async (provider: TestProvider, wished: string): Promise<string> => {
  const made = granted(
    await callClient(origin(0), 'confirmBooking', confirmInput({ slug: provider.slug, start: wished })),
  );
  return made.manageToken;
};

describe('at the same moment', () => {
  it('50 copies of one cancellation all get the first response, and the time is freed once [P3]', async () => {
    const provider = await buffered();
    const token = await book(provider, start);
    const input = { token, key: randomUUID() };
    const answers = await each(50, (caller) => callClient(origin(caller), 'cancelBooking', input));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.ok).toBe(true);
    const time = await readTime(testFirestore(), provider.id);
    expect([time.cells.size, time.ledger]).toEqual([0, []]);
  });

  it('50 copies of one move all get the first response, with one new link [P3] [P11]', async () => {
    const provider = await buffered();
    const token = await book(provider, start);
    const input = { token, key: randomUUID(), start: far };
    const answers = await each(50, (caller) => callClient(origin(caller), 'rescheduleBooking', input));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.ok).toBe(true);
    const time = await readTime(testFirestore(), provider.id);
    expect([time.bookings.length, time.cells.size, time.ledger.length]).toEqual([1, 11, 1]);
  });

  it('ten bookings move onto one free time: one gets it, and nine stay where they were [P1] [P11]', async () => {
    const provider = await newProvider(testFirestore());
    const starts = Array.from({ length: 10 }, (_, index) =>
      new Date(Date.parse('2027-01-12T08:00:00Z') + index * 30 * 60_000).toISOString(),
    );
    const tokens = await Promise.all(starts.map((wished) => book(provider, wished)));
    const wished = '2027-01-12T15:00:00.000Z';
    const answers = await each(10, (caller) =>
      callClient(origin(caller), 'rescheduleBooking', {
        token: present(tokens[caller]),
        key: randomUUID(),
        start: wished,
      }),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const time = await readTime(testFirestore(), provider.id);
    const moved = answers.findIndex((answer) => answer.ok);
    const expected = starts.map((was, index) => (index === moved ? wished : was)).sort();
    expect(time.bookings.map((booking) => booking.startsAt).sort()).toEqual(expected);
    expect([time.cells.size, time.ledger.length]).toEqual([60, 10]);
  });

  it('two bookings swap their times again and again while others book what they leave, and none overlap [P1] [P11]', async () => {
    const provider = await newProvider(testFirestore());
    const [one, two] = [await book(provider, start), await book(provider, far)];
    await each<Answer<unknown>>(30, (caller) => {
      if (caller % 3 === 2) {
        const wished = caller % 2 === 0 ? start : far;
        return callClient(
          origin(caller),
          'confirmBooking',
          confirmInput({ slug: provider.slug, start: wished }),
        );
      }
      const input = {
        token: caller % 3 === 0 ? one : two,
        key: randomUUID(),
        start: caller % 2 === 0 ? far : start,
      };
      return callClient(origin(caller), 'rescheduleBooking', input);
    });
    const time = await readTime(testFirestore(), provider.id);
    const overlaps = time.bookings.flatMap((a) =>
      time.bookings.filter((b) => a.id < b.id && a.from < b.to && b.from < a.to),
    );
    expect(overlaps).toEqual([]);
    const owners = time.bookings.map((booking) => `b:${booking.id}`).sort();
    expect([...new Set(time.cells.values())].sort()).toEqual(owners);
    expect([time.cells.size, time.ledger.length]).toEqual([owners.length * 6, owners.length]);
  });
});
