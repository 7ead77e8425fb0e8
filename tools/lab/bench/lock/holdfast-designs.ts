// The product's two ways of booking: confirming at once, and holding first. Both run the real use cases.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../../../../functions/src/deps.ts';
import { confirmBooking } from '../../../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../../../functions/src/hold/hold-slot.ts';
import { aroundTheClock, benchDeps, benchForm } from '../around-the-clock.ts';
import type { LockDesign, Wish } from './lock-design.ts';

/** The lengths that the workloads use, in minutes, with one booking type for each. */
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
  return { name, prepare: async () => caller(benchDeps(db, now), await aroundTheClock(db, typeMinutes)) };
}

function form(slug: string, wish: Wish) {
  const type = `minutes-${(wish.to - wish.from) / 60_000}`;
  return benchForm({ slug, type, start: new Date(wish.from).toISOString() });
}
