// What benches book: a provider who works around the clock, a form, and the dependencies of the use cases.
import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { noAccounts } from '../../../functions/src/account/accounts.ts';
import { manageLinksFrom } from '../../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import { plainType } from '../../dev/seed/plain-type.ts';
import { writeProvider } from '../../dev/seed/write-provider.ts';

/** Creates a provider with one type `minutes-N` per length on a five-minute grid. Returns the slug. */
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
    ...plainType,
    name: `${durationMinutes} minutes`,
    position: durationMinutes,
    durationMinutes,
    stepMinutes: 5,
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

/** `now` is in epoch milliseconds; the clock stands still. */
export function benchDeps(db: Firestore, now: number): Deps {
  const keys = `bench:${randomBytes(32).toString('base64url')}`;
  return {
    db,
    now: () => instant(now),
    links: manageLinksFrom(() => keys),
    at: () => undefined,
    mail: { from: '', send: () => Promise.reject(new Error('the bench sends no mail')) },
    accounts: noAccounts,
    siteOrigin: '',
    promiseMails: true,
    limitHoldShare: false,
    jitter: Math.random,
  };
}
