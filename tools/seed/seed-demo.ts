// Fills an empty Firestore with the demo: relative to today, and the same for every start on the same day.
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { dayMs, type Instant, instant, type Interval } from '@holdfast/core/time/instant.ts';
import { dateFromDayNumber, weekdayFromDayNumber } from '@holdfast/core/time/local-date.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { commitBooking } from '../../functions/src/adapters/lock/commit-booking.ts';
import { providerDocument } from '../../functions/src/adapters/firestore/paths.ts';
import {
  bookingTypeFromSnapshot,
  providerFromSnapshot,
  slotRulesOf,
} from '../../functions/src/adapters/firestore/provider-documents.ts';
import {
  bookingIdFrom,
  bookingReferenceFrom,
  payloadHashFrom,
} from '../../functions/src/adapters/hashing.ts';
import { demoBookings } from './demo-bookings.ts';
import { ada, type DemoProvider, grace } from './demo-providers.ts';
import { writeProvider } from './write-provider.ts';

/** Writes both providers and their bookings. Throws when a demo booking no longer fits its provider's rules. */
export async function seedDemo({ firestore, now }: { firestore: Firestore; now: number }): Promise<void> {
  const at = instant(now);
  await Promise.all([seedProvider(firestore, ada, at), seedProvider(firestore, grace, at)]);
}

async function seedProvider(db: Firestore, demo: DemoProvider, now: Instant): Promise<void> {
  const zone = timeZoneId(demo.document.timeZone);
  const today = localDayAt(zone, now);
  const overrides = [
    { date: dateFromDayNumber(nextWeekday(today + 4, 3)), ranges: [] },
    { date: dateFromDayNumber(nextWeekday(today + 4, 6)), ranges: [{ start: '10:00', end: '14:00' }] },
  ];
  await writeProvider(db, { id: demo.id, document: { ...demo.document, overrides }, types: demo.types });
  // Every start on the same day must give the same bookings, so they are made as of the first moment of today.
  await seedBookings(db, demo, endOfLocalDay(zone, today - 1));
}

/** The first day number from `day` on that falls on the weekday (1 = Monday). */
function nextWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayFromDayNumber(day) + 7) % 7);
}

async function seedBookings(db: Firestore, demo: DemoProvider, madeAt: Instant): Promise<void> {
  const reference = providerDocument(db, demo.id);
  const [providerSnapshot, types] = await Promise.all([
    reference.get(),
    reference.collection('bookingTypes').get(),
  ]);
  const provider = providerFromSnapshot(providerSnapshot);
  if (!provider) throw new Error(`${demo.id} was not written`);
  const taken: Interval[] = [];
  for (const [index, wish] of demoBookings
    .filter((booking) => booking.provider === demo.document.slug)
    .entries()) {
    const snapshot = types.docs.find((document) => document.id === wish.type);
    const type = snapshot ? bookingTypeFromSnapshot(snapshot) : null;
    if (!type) throw new Error(`${demo.id} has no type ${wish.type}`);
    const rules = slotRulesOf(provider, type);
    const from = instant(madeAt + wish.daysAhead * dayMs);
    const to = instant(madeAt + (rules.windowDays + 1) * dayMs);
    const free = offerSlots({ rules, taken, now: madeAt, from, to });
    const start = free[wish.nth];
    if (start === undefined) throw new Error(`no free time for the demo booking of ${wish.client.name}`);
    const key = `demo-${demo.id}-${index}`;
    const bookingId = bookingIdFrom(demo.id, key);
    const client = { ...wish.client, timeZone: timeZoneId(wish.client.timeZone) };
    const decision = decideConfirmation(
      { start, client, answers: wish.answers },
      { provider, type, rules, held: null, reference: bookingReferenceFrom(bookingId), now: madeAt },
    );
    if (!decision.ok)
      throw new Error(`the demo booking of ${wish.client.name} was refused: ${decision.refusal.kind}`);
    const agreement = decision.value;
    const payloadHash = payloadHashFrom(key, wish);
    const commit = { bookingId, providerId: demo.id, payloadHash, createdAt: madeAt, agreement };
    const outcome = await commitBooking({ db, jitter: () => 0 }, commit, {
      named: null,
      namedBecomes: 'released',
      whenTaken: [],
    });
    if (outcome.kind !== 'committed')
      throw new Error(`the demo booking of ${wish.client.name} is ${outcome.kind}`);
    taken.push(agreement.taken);
  }
}
