// Limits per day and week: inside the commit, and in lists.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { releaseHold } from '../../functions/src/hold/release-hold.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { cancelInput, moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

let deps: Deps;
let provider: TestProvider;
beforeEach(async () => {
  deps = testDeps();
  provider = await newProvider(deps.db, { types: { call: { maxPerDay: 2, maxPerWeek: 3 }, other: {} } });
});

const at = (day: number, hour: number) => `2027-01-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const confirm = (start: string, more: object = {}) =>
  confirmBooking(deps, { ...confirmInput({ slug: provider.slug, start }), ...more });
const listed = async (day: number) => {
  const range = { from: `2027-01-${day}T00:00:00Z`, to: `2027-01-${day + 1}T00:00:00Z` };
  const answer = await listSlots(deps, { slug: provider.slug, type: 'call', ...range });
  return granted(answer).slots.starts.length;
};

describe('a type with two bookings a day and three a week', () => {
  it('refuses the third of a day and the fourth of a week, and lists neither, while other types do not count [P6]', async () => {
    expect((await confirm(at(12, 8))).ok).toBe(true);
    expect((await confirm(at(12, 9), { type: 'other' })).ok).toBe(true);
    expect(await listed(12)).toBe(14);
    expect((await confirm(at(12, 10))).ok).toBe(true);
    expect(await listed(12)).toBe(0);
    expect(await confirm(at(12, 12))).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect(await listed(13)).toBe(16);
    expect((await confirm(at(13, 8))).ok).toBe(true);
    expect([await listed(13), await listed(14), await listed(18)]).toEqual([0, 0, 16]);
    expect(await confirm(at(14, 8))).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect((await confirm(at(18, 8))).ok).toBe(true);
  });

  it('offers what is left: the nearest starts of another week', async () => {
    for (const start of [at(12, 8), at(12, 9), at(13, 8)]) await confirm(start);
    const refused = await confirm(at(14, 8));
    const params = refused.ok ? {} : refused.refusal.params;
    expect(params).toEqual({ alternatives: [at(18, 8), '2027-01-18T08:30:00.000Z', at(18, 9)] });
  });

  it('counts live holds, and not the caller’s own, which becomes the booking', async () => {
    const first = holdInput({ slug: provider.slug, start: at(12, 8) });
    const second = holdInput({ slug: provider.slug, start: at(12, 9) });
    expect((await holdSlot(deps, first)).ok).toBe(true);
    expect((await holdSlot(deps, second)).ok).toBe(true);
    expect(await confirm(at(12, 11))).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    expect((await confirm(at(12, 8), { hold: first.secret })).ok).toBe(true);
    expect(await confirm(at(12, 11))).toMatchObject({ ok: false });
    await releaseHold(deps, { secret: second.secret });
    expect((await confirm(at(12, 11))).ok).toBe(true);
  });

  it('frees its place when a booking is cancelled or moved to another day', async () => {
    const [one, two] = [await confirm(at(12, 8)), await confirm(at(12, 9))];
    if (!one.ok || !two.ok) throw new Error('two bookings are needed');
    const moved = await rescheduleBooking(deps, moveInput(one.value.manageToken, at(13, 8)));
    expect(moved.ok).toBe(true);
    expect((await confirm(at(12, 8))).ok).toBe(true);
    await cancelBooking(deps, cancelInput(two.value.manageToken));
    expect((await confirm(at(12, 9))).ok).toBe(true);
  });

  it('lets a booking move within its own full day', async () => {
    const [one] = [await confirm(at(12, 8)), await confirm(at(12, 9))];
    if (!one?.ok) throw new Error('a booking is needed');
    expect((await rescheduleBooking(deps, moveInput(one.value.manageToken, at(12, 14)))).ok).toBe(true);
  });

  it('holds at once: of ten callers for different times of one day two get in', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, caller) => confirm(at(12, 8 + (caller % 8)))),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
  });
});
