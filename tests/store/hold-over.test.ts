// Ended holds: the sweep, the true reason that visitors hear, and one owner of the time under wrong clocks.
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { releaseHold } from '../../functions/src/hold/release-hold.ts';
import { sweep } from '../../functions/src/upkeep/sweep.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdDesk, other, start } from '../builders/hold-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { raise } from '../builders/raise.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

// The sweep ends every lapsed hold. A week before all other tests, it finds none of theirs.
const desk = holdDesk(testStart - 7 * dayMs);
const nothing = { bookings: [], blocks: [], cells: new Map(), ledger: [] };

describe('a lapsed hold is ended', () => {
  it('by the sweep, ten seconds after it lapsed and not before', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(5, 9);
    await sweep(desk.clock.now(), desk.deps, raise);
    expect(await desk.stateOf(input.secret)).toBe('held');
    desk.clock.forward(0, 1);
    await sweep(desk.clock.now(), desk.deps, raise);
    expect(await desk.stateOf(input.secret)).toBe('ended');
    expect(await desk.time()).toEqual(nothing);
    expect(await desk.limitOf(input.visitor)).toEqual([]);
  });
});

describe('a hold that is over', () => {
  const over: [string, (secret: string) => Promise<unknown>][] = [
    ['released', (secret) => releaseHold(desk.deps, { secret })],
    [
      'ended',
      async () => {
        desk.clock.forward(6);
        await sweep(desk.clock.now(), desk.deps, raise);
      },
    ],
    [
      'lost',
      async () => {
        desk.clock.forward(6);
        await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: other }));
      },
    ],
    [
      'booked',
      (secret) => confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start, hold: secret })),
    ],
  ];
  it.each(over)('as %s says so when it is held again, and does not change', async (state, bring) => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    await bring(input.secret);
    const before = await desk.time();
    expect(await holdSlot(desk.deps, input)).toEqual({
      ok: false,
      refusal: { kind: 'hold-over', params: { state } },
    });
    expect(await desk.time()).toEqual(before);
    const released = await releaseHold(desk.deps, { secret: input.secret });
    expect(released).toEqual(
      state === 'released'
        ? { ok: true, value: { released: true } }
        : { ok: false, refusal: { kind: 'hold-over', params: { state } } },
    );
    expect(await desk.time()).toEqual(before);
  });

  it('is confirmed as if without a hold if it was released or ended', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    await releaseHold(desk.deps, { secret: input.secret });
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer.ok).toBe(true);
  });

  it('differs from an invented secret, which cannot be released and is confirmed as if without a hold', async () => {
    const { secret } = desk.hold();
    expect(await releaseHold(desk.deps, { secret })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', params: {} },
    });
    expect(
      (await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start, hold: secret }))).ok,
    ).toBe(true);
  });
});

describe('a hold at another provider’s page', () => {
  it('is left alone when a confirmation or an exchange elsewhere names it, and is of no use there', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const before = await desk.time();
    const elsewhere = await newProvider(desk.deps.db);
    const confirmed = await confirmBooking(
      desk.deps,
      confirmInput({ slug: elsewhere.slug, start, hold: input.secret }),
    );
    const exchange = holdInput({ slug: elsewhere.slug, start: other, replaces: input.secret });
    const exchanged = await holdSlot(desk.deps, exchange);
    expect([confirmed.ok, exchanged.ok]).toEqual([true, true]);
    expect(await desk.stateOf(input.secret)).toBe('held');
    expect(await desk.time()).toEqual(before);
  });

  it('cannot be opened with an invented secret: the time stays with its owner', async () => {
    await holdSlot(desk.deps, desk.hold());
    const stranger = desk.hold().secret;
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: stranger }),
    );
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
  });
});

describe('a server whose clock runs', () => {
  it('five minutes ahead may end a hold early, but bookings never overlap [P1]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const fast: Deps = { ...desk.deps, now: () => instant(desk.clock.now() + 5 * 60_000 + 10_000) };
    const others = await confirmBooking(fast, confirmInput({ slug: desk.provider.slug, start }));
    const own = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect([others.ok, own.ok]).toEqual([true, false]);
    expect((await desk.time()).bookings).toHaveLength(1);
  });

  it('five minutes behind lets a hold last longer, and its owner still books once [P1]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(6);
    const slow: Deps = { ...desk.deps, now: () => instant(desk.clock.now() - 5 * 60_000) };
    expect(await confirmBooking(slow, confirmInput({ slug: desk.provider.slug, start }))).toMatchObject({
      ok: false,
    });
    const own = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(own.ok).toBe(true);
    expect((await desk.time()).bookings).toHaveLength(1);
  });
});
