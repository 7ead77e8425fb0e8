// The demo's data: complete at every hour, on every weekday and over clock changes; ahead, the same all day.
import { randomUUID } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { beforeAll, expect, it } from 'vitest';
import { todaysBookings } from '../../tools/dev/seed/demo-today.ts';
import { seedDemo } from '../../tools/dev/seed/seed-demo.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

const names = new Set(todaysBookings.map(({ name }) => name));

beforeAll(() => {
  // Names the emulator for the projects below.
  testFirestore();
});

interface Seeded {
  /** The ids, starts and types of the bookings of the days ahead. */
  readonly ahead: string[];
  /** Ada's around now: minutes until their start. */
  readonly around: number[];
  readonly problems: number;
  /** Emails that somebody would still send. */
  readonly unsent: number;
}

/** Seeds a new project. */
async function seeded(now: string): Promise<Seeded> {
  const projectId = `demo-seed-${randomUUID().slice(0, 8)}`;
  const firestore: Firestore = getFirestore(initializeApp({ projectId }, projectId));
  await seedDemo({ firestore, now: Date.parse(now) });
  const { docs } = await firestore.collection('bookings').get();
  const isAround = (booking: (typeof docs)[number]) => names.has(booking.get('client.name'));
  const ahead = docs
    .filter((booking) => !isAround(booking))
    .map((booking) =>
      [
        booking.id,
        booking.get('provider.slug'),
        booking.get('type.id'),
        booking.get('startsAt').toMillis(),
      ].join(' '),
    );
  const around = docs
    .filter((booking) => isAround(booking) && booking.get('status') === 'active')
    .map((booking) => Math.round((booking.get('startsAt').toMillis() - Date.parse(now)) / 60_000));
  const [problems, unsent] = await Promise.all([
    firestore.collection('problems').where('solvedAt', '==', null).get(),
    firestore.collection('outbox').where('dueAt', '>', new Date(0)).get(),
  ]);
  await firestore.terminate();
  return {
    ahead: ahead.sort(),
    around: around.sort((a, b) => a - b),
    problems: problems.size,
    unsent: unsent.size,
  };
}

it.each([
  ['a Monday', '2026-11-23T09:00:00Z'],
  ['a Tuesday', '2026-11-24T09:00:00Z'],
  ['a Wednesday', '2026-11-25T09:00:00Z'],
  ['a Thursday', '2026-11-26T09:00:00Z'],
  ['a Friday', '2026-11-27T09:00:00Z'],
  ['a Saturday', '2026-11-28T09:00:00Z'],
  ['a Sunday', '2026-11-29T23:30:00Z'],
  ['the week before the clocks go forward', '2027-03-22T00:05:00Z'],
  ['the week before the clocks go back', '2027-10-25T22:30:00Z'],
  ['the last days of a year', '2027-12-28T12:00:00Z'],
])(
  'starts on %s with a dozen bookings of Ada’s and three of Grace’s in the next two weeks, and a full day around now',
  async (_day, now) => {
    const { ahead: bookings, ...today } = await seeded(now);
    expect(bookings.filter((booking) => booking.includes(' ada '))).toHaveLength(12);
    expect(bookings.filter((booking) => booking.includes(' grace '))).toHaveLength(3);
    const latest = Math.max(...bookings.map((booking) => Number(booking.split(' ').at(-1))));
    expect(latest).toBeLessThan(Date.parse(now) + 15 * 86_400_000);
    // One is over, one is next, and one email that bounced is the only problem.
    expect(today).toEqual({ around: [-90, 20, 110, 180], problems: 1, unsent: 0 });
  },
);

it('of the days ahead is the same for every start on one day of its providers', async () => {
  const [evening, morning] = [await seeded('2026-11-24T18:00:00Z'), await seeded('2026-11-24T06:00:00Z')];
  expect(evening).toEqual(morning);
});
