// Documents beside bookings expire: every ledger and limit says how long it is kept, whichever code wrote it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { releaseHold } from '../../functions/src/hold/release-hold.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted } from '../builders/granted.ts';

const dayMs = 86_400_000;
const clock = setClock();
const { db } = ownFirestore();
const deps = testDeps(clock.now, db);
const friday = '2027-01-15T09:00:00.000Z';

async function kept(collection: string): Promise<Map<string, number>> {
  const { docs } = await db.collectionGroup(collection).get();
  return new Map(docs.map((document) => [document.id, document.get('expiresAt')?.toMillis() ?? 0]));
}

/**
 * Ledgers stay for weeks after their day, a type's limits until their week is over, a visitor's for a day.
 */
async function expectAllKept(): Promise<void> {
  const [ledgers, limits] = [await kept('ledger'), await kept('limits')];
  for (const [day, until] of ledgers) expect([day, until]).toEqual([day, Date.parse(day) + 30 * dayMs]);
  for (const [name, until] of limits) {
    const least = name.startsWith('type:') ? Date.parse('2027-01-18T00:00:00Z') : clock.now() + dayMs;
    expect([name, until >= least, until <= least + 10 * dayMs]).toEqual([name, true, true]);
  }
  expect([ledgers.size, limits.size].every((size) => size > 0)).toBe(true);
}

describe('ledgers and limits', () => {
  it('are never without a time to live: after a hold, its renewal, a booking, a move, an end', async () => {
    const provider = await newProvider(db, { types: { call: { maxPerDay: 5, maxPerWeek: 9 } } });
    const input = holdInput({ slug: provider.slug, start });
    const forget = async () => {
      for (const name of (await kept('limits')).keys()) await db.doc(`limits/${name}`).delete();
    };
    await holdSlot(deps, input);
    await expectAllKept();
    clock.forward(4);
    await forget();
    await holdSlot(deps, input);
    await expectAllKept();
    clock.forward(6);
    await holdSlot(deps, input);
    await expectAllKept();
    await forget();
    await releaseHold(deps, { secret: input.secret });
    await expectAllKept();
    const booked = await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
    await expectAllKept();
    const token = granted(booked).manageToken;
    await forget();
    const moved = await rescheduleBooking(deps, moveInput(token, friday));
    await expectAllKept();
    await forget();
    expect((await cancelBooking(deps, cancelInput(granted(moved).manageToken))).ok).toBe(true);
    await expectAllKept();
  });

  it('have their field declared for deletion where they are deployed', () => {
    const declared: { fieldOverrides: { collectionGroup: string; fieldPath: string; ttl?: boolean }[] } =
      JSON.parse(readFileSync(new URL('../../firestore.indexes.json', import.meta.url), 'utf8'));
    const groups = declared.fieldOverrides
      .filter(({ ttl, fieldPath }) => ttl === true && fieldPath === 'expiresAt')
      .map(({ collectionGroup }) => collectionGroup);
    expect(groups).toEqual(
      expect.arrayContaining(['blocks', 'cells', 'holds', 'idempotency', 'ledger', 'limits']),
    );
  });
});
