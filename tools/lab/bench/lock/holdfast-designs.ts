// The product's own ways: confirming at once, and holding first; the real use cases, everything they read included.
import { openPolicy } from '@holdfast/core/booking/change-policy.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '@holdfast/core/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { manageLinksFrom } from '../../../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../../../functions/src/deps.ts';
import { confirmBooking } from '../../../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../../../functions/src/hold/hold-slot.ts';
import { writeProvider } from '../../../dev/seed/write-provider.ts';
import type { LockDesign, Wish } from './lock-design.ts';

/** The lengths that workloads use, in minutes: one booking type each. */
export const typeMinutes = [15, 25, 45, 60] as const;

export function confirming(db: Firestore, now: number): LockDesign {
  return design(
    'confirm',
    db,
    now,
    (deps, slug) => async (wish) => (await confirmBooking(deps, form(slug, wish))).ok,
  );
}

export function holdingThenConfirming(db: Firestore, now: number): LockDesign {
  return design('hold, then confirm', db, now, (deps, slug) => async (wish) => {
    const secret = randomBytes(16).toString('base64url');
    const { type, start } = form(slug, wish);
    const held = await holdSlot(deps, { secret, slug, type, start, visitor: randomUUID() });
    return held.ok && (await confirmBooking(deps, { ...form(slug, wish), hold: secret })).ok;
  });
}

function design(
  name: string,
  db: Firestore,
  now: number,
  caller: (deps: Deps, slug: string) => (wish: Wish) => Promise<boolean>,
): LockDesign {
  const keys = `bench:${randomBytes(32).toString('base64url')}`;
  const deps: Deps = {
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
  return { name, prepare: async () => caller(deps, await aroundTheClock(db)) };
}

function form(slug: string, wish: Wish) {
  return {
    key: randomUUID(),
    slug,
    type: `minutes-${(wish.to - wish.from) / 60_000}`,
    start: new Date(wish.from).toISOString(),
    client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'UTC', locale: 'en' },
    answers: [],
  };
}

/** A provider who works around the clock, with one type per length on a five-minute grid. */
async function aroundTheClock(db: Firestore): Promise<string> {
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
