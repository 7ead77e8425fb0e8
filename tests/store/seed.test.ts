// The demo's data: complete on every weekday and over clock changes, and the same for every start on a day.
import { randomUUID } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../../tools/dev/seed/seed-demo.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

beforeAll(() => {
  // Names the emulator for the projects below.
  testFirestore();
});

/** Seeds a new project; returns the ids, starts and types of its bookings. */
async function seeded(now: string): Promise<string[]> {
  const projectId = `demo-seed-${randomUUID().slice(0, 8)}`;
  const firestore: Firestore = getFirestore(initializeApp({ projectId }, projectId));
  await seedDemo({ firestore, now: Date.parse(now) });
  const bookings = await firestore.collection('bookings').get();
  const found = bookings.docs.map((document) =>
    [
      document.id,
      document.get('provider.slug'),
      document.get('type.id'),
      document.get('startsAt').toMillis(),
    ].join(' '),
  );
  await firestore.terminate();
  return found.sort();
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
  'starts on %s with a dozen bookings of Ada’s and three of Grace’s in the next two weeks',
  async (_day, now) => {
    const bookings = await seeded(now);
    expect(bookings.filter((booking) => booking.includes(' ada '))).toHaveLength(12);
    expect(bookings.filter((booking) => booking.includes(' grace '))).toHaveLength(3);
    const latest = Math.max(...bookings.map((booking) => Number(booking.split(' ').at(-1))));
    expect(latest).toBeLessThan(Date.parse(now) + 15 * 86_400_000);
  },
);

it('is the same for every start on one day of its providers', async () => {
  expect(await seeded('2026-11-24T18:00:00Z')).toEqual(await seeded('2026-11-24T06:00:00Z'));
});
