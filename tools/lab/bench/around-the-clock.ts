// What benches book: a provider who works around the clock, a filled-in form, and the real use cases' dependencies.
import { randomBytes, randomUUID } from 'node:crypto';
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { manageLinksFrom } from '../../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import { writeProvider } from '../../dev/seed/write-provider.ts';

/** A provider who works around the clock, with one type `minutes-N` per length on a five-minute grid. Gives its slug. */
export async function aroundTheClock(db: Firestore, typeMinutes: readonly number[]): Promise<string> {
  const id = randomUUID();
  const slug = `bench-${id.slice(0, 18)}`;
  const types = typeMinutes.map((minutes) => [`minutes-${minutes}`, typeOf(minutes)] as const);
  await writeProvider(db, {
    id,
    document: {
      v: 1,
      slug,
      name: 'Bench',
      headline: '',
      email: '',
      locale: 'en',
      timeZone: 'UTC',
      status: 'active',
      weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
      overrides: [],
    },
    types: Object.fromEntries(types),
  });
  return slug;
}

function typeOf(durationMinutes: number) {
  return {
    v: 1 as const,
    name: `${durationMinutes} minutes`,
    summary: '',
    position: durationMinutes,
    status: 'visible' as const,
    durationMinutes,
    stepMinutes: 5,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    windowDays: 14,
    maxPerDay: null,
    maxPerWeek: null,
    place: { kind: 'phone' as const, text: '' },
    reminderMinutes: [1_440],
    policy: openPolicy,
    included: [],
    questions: [],
  };
}

export function benchForm(wanted: { slug: string; type: string; start: string }) {
  return {
    ...wanted,
    key: randomUUID(),
    client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'UTC', locale: 'en' },
    answers: [],
  };
}

/** `now` in epoch milliseconds; the clock stands still. */
export function benchDeps(db: Firestore, now: number): Deps {
  const keys = `bench:${randomBytes(32).toString('base64url')}`;
  return {
    db,
    now: () => instant(now),
    links: manageLinksFrom(() => keys),
    at: () => undefined,
    mail: { from: '', send: () => Promise.reject(new Error('the bench sends no mail')) },
    siteOrigin: '',
    promiseMails: true,
    limitHoldShare: false,
    jitter: Math.random,
  };
}
