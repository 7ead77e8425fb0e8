// Fills an empty Firestore with the demo: relative to today, and around now for the day itself.
import { randomBytes } from 'node:crypto';
import { dayMs, type Instant, instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, weekdayFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { noAccounts } from '../../../functions/src/account/accounts.ts';
import { manageLinksFrom } from '../../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import { confirmBooking } from '../../../functions/src/booking/confirm-booking.ts';
import { admissionData } from '../../../functions/src/store/admission.ts';
import { admissionDocument } from '../../../functions/src/store/paths.ts';
import { listSlots } from '../../../functions/src/page/list-slots.ts';
import { pictureData } from '../../../functions/src/store/pictures.ts';
import { pictureDocument } from '../../../functions/src/store/paths.ts';
import { demoBookings } from './demo-bookings.ts';
import { demoPicture } from './demo-picture.ts';
import { ada, type DemoProvider, grace } from './demo-providers.ts';
import { seedToday } from './seed-today.ts';
import { writeProvider } from './write-provider.ts';

/** Nothing real is behind the demo, so everybody may try the first steps. */
const admitted: AdmissionRules = { addresses: [], domains: [], anyone: true };

/**
 * Writes both providers and their bookings. Those of the days ahead are the same for every start on a day.
 * Throws when one no longer fits its provider's rules.
 */
export async function seedDemo({ firestore, now }: { firestore: Firestore; now: number }): Promise<void> {
  const at = instant(now);
  await Promise.all([
    admissionDocument(firestore).set(admissionData(admitted)),
    seedProvider(firestore, ada, at),
    seedProvider(firestore, grace, at),
  ]);
  await seedToday(firestore, ada.id, at, (moment) => seedDeps(firestore, moment));
}

async function seedProvider(db: Firestore, demo: DemoProvider, now: Instant): Promise<void> {
  const zone = timeZoneId(demo.document.timeZone);
  const today = localDayAt(zone, now);
  const overrides = [
    { date: dateFromDayNumber(nextWeekday(today + 4, 3)), ranges: [] },
    { date: dateFromDayNumber(nextWeekday(today + 4, 6)), ranges: [{ start: '10:00', end: '14:00' }] },
  ];
  await writeProvider(db, { id: demo.id, document: { ...demo.document, overrides }, types: demo.types });
  if (demo.document.hasPicture === true) {
    await pictureDocument(db, demo.id).set(pictureData(demoPicture()));
  }
  // Made as of the first moment of today, so that every start on a day gives the same ones.
  await seedBookings(db, demo, endOfLocalDay(zone, today - 1));
}

/** The first day number from `day` on that falls on the weekday (1 = Monday). */
function nextWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayFromDayNumber(day) + 7) % 7);
}

async function seedBookings(db: Firestore, demo: DemoProvider, madeAt: Instant): Promise<void> {
  const deps = seedDeps(db, madeAt);
  const { slug } = demo.document;
  const wishes = demoBookings.filter((booking) => booking.provider === slug);
  for (const [index, { type, daysAhead, nth, client, answers }] of wishes.entries()) {
    const from = isoFromInstant(instant(madeAt + daysAhead * dayMs));
    const to = isoFromInstant(instant(madeAt + (daysAhead + 21) * dayMs));
    const free = await listSlots(deps, { slug, type, from, to });
    const start = free.ok ? free.value.slots.starts[nth] : undefined;
    if (start === undefined) throw new Error(`no free time for the demo booking of ${client.name}`);
    const key = `demo-${demo.id}-${index}`;
    const made = await confirmBooking(deps, { key, slug, type, start, client, answers: [...answers] });
    if (!made.ok) throw new Error(`the demo booking of ${client.name} was refused: ${made.refusal.kind}`);
  }
}

/** The real use cases with a clock that stands still. The links that they make lead nowhere. */
function seedDeps(db: Firestore, madeAt: Instant): Deps {
  const keys = `seed:${randomBytes(32).toString('base64url')}`;
  return {
    db,
    now: () => madeAt,
    links: manageLinksFrom(() => keys),
    mail: { from: '', send: () => Promise.reject(new Error('seeding sends no mail')) },
    accounts: noAccounts,
    siteOrigin: '',
    // The people of the demo know of their appointments; only their reminders are still to come.
    promiseMails: false,
    at: () => undefined,
    limitHoldShare: true,
    jitter: Math.random,
  };
}
