// A provider with many bookings: eight a day, all but the last month of them past, by 500 clients.
import { randomUUID } from 'node:crypto';
import { dayMs, type Instant, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { providerFromSnapshot, type Provider } from '../../../../functions/src/store/providers.ts';
import { providerDocument } from '../../../../functions/src/store/paths.ts';
import { plainType } from '../../../dev/seed/plain-type.ts';
import { type BookingSeed, writeBookings, type WrittenBooking } from '../../../dev/seed/write-bookings.ts';
import { writeProvider } from '../../../dev/seed/write-provider.ts';

export interface BusyProvider {
  readonly provider: Provider;
  readonly now: Instant;
  /** Latest start first. */
  readonly bookings: readonly (WrittenBooking & BookingSeed)[];
}

const now = instantFromIso('2027-01-11T06:00:00Z');
const perDay = 8;
const daysAhead = 30;
const clients = 500;

export async function busyProvider(db: Firestore, count: number): Promise<BusyProvider> {
  const id = randomUUID();
  const call = { ...plainType };
  await writeProvider(db, {
    id,
    document: {
      v: 1,
      slug: `bench-${id.slice(0, 18)}`,
      name: 'Bench',
      headline: '',
      email: '',
      locale: 'en',
      timeZone: 'Europe/Stockholm',
      status: 'active',
      weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' }],
      overrides: [],
    },
    types: { call, lesson: { ...call, name: 'Lesson' }, visit: { ...call, name: 'Visit' } },
  });
  const seeds = Array.from({ length: count }, (_, index) => seedOf(index));
  const written = await writeBookings(db, id, seeds);
  const provider = providerFromSnapshot(await providerDocument(db, id).get());
  if (!provider) throw new Error('the provider of the bench is not there');
  const bookings = written.flatMap((booking, index) => {
    const seed = seeds[index];
    return seed ? [{ ...booking, ...seed }] : [];
  });
  return { provider, now, bookings };
}

function seedOf(index: number): BookingSeed {
  const day = Math.floor(index / perDay);
  const start = instant(
    now + (daysAhead - day) * dayMs + (2 + (perDay - 1 - (index % perDay))) * 60 * minuteMs,
  );
  // A prime step, so that a client's bookings lie far apart.
  const client = (index * 7) % clients;
  return {
    start,
    name: `${firstNames[client % firstNames.length]} ${lastNames[Math.floor(client / firstNames.length)]}`,
    email: `client-${client}@example.com`,
    type: ['call', 'lesson', 'visit'][index % 3] ?? 'call',
    status: index % 12 === 0 ? 'cancelled' : 'active',
    noShow: index % 50 === 1 && start < now,
  };
}

const firstNames = 'Ada Alan Grace Edsger Barbara Donald Radia Ken Frances Tim'.split(' ');
const lastNames =
  'Abel Berg Carlsen Dahl Ek Falk Gran Holm Ivarsson Jansson Kraft Lind Moen Nilsen Olsen Palm Quist Rask Sand Toft Ulv Vik Wahl Xu Ydén Zorn Åberg Ängel Öberg Ask Björk Ceder Dunder Eng Frost Glad Hav Is Järn Klint Ljung Mård Norr Orre Pil Rönn Sten Tall Uggla Varg'.split(
    ' ',
  );
