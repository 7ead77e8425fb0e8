// Every way a hold ends (released, exchanged, booked, lost), and what remains of it.
import { describe, expect, it } from 'vitest';
import { holdIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { releaseHold } from '../../functions/src/hold/release-hold.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { far, holdDesk, other, start } from '../builders/hold-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';

const desk = holdDesk();
const nothing = { bookings: [], blocks: [], cells: new Map(), ledger: [] };

describe('a hold is released', () => {
  it('by its visitor, which frees everything at once, and a repetition gets the same response', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    expect(await releaseHold(desk.deps, { secret: input.secret })).toEqual({
      ok: true,
      value: { released: true },
    });
    expect(await releaseHold(desk.deps, { secret: input.secret })).toEqual({
      ok: true,
      value: { released: true },
    });
    expect(await desk.time()).toEqual(nothing);
    expect(await desk.limitOf(input.visitor)).toEqual([]);
    expect(await desk.offers(start)).toBe(true);
  });

  it('by holding another start instead, which keeps the shared cells and frees the rest [P4]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const moved = desk.hold({ start: other, visitor: input.visitor, replaces: input.secret });
    expect((await holdSlot(desk.deps, moved)).ok).toBe(true);
    expect(await desk.stateOf(input.secret)).toBe('released');
    const time = await desk.time();
    expect(new Set(time.cells.values())).toEqual(new Set([`h:${holdIdFrom(moved.secret)}`]));
    expect(time.cells.size).toBe(11);
    expect(time.ledger).toEqual([`2027-01-12/${holdIdFrom(moved.secret)}`]);
    expect(await desk.limitOf(input.visitor)).toEqual([holdIdFrom(moved.secret)]);
  });

  it('only by a move that succeeds: a taken time leaves it unchanged [P4]', async () => {
    await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: far }));
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const before = await desk.time();
    const moved = desk.hold({ start: far, visitor: input.visitor, replaces: input.secret });
    expect(await holdSlot(desk.deps, moved)).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
    expect(await desk.stateOf(input.secret)).toBe('held');
    expect(await desk.time()).toEqual(before);
  });
});

describe('booking a held time', () => {
  it('changes cells and ledger, ends the hold and frees its place in the limit in one commit [P2]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer).toMatchObject({ ok: true, value: { booking: { startsAt: start } } });
    const time = await desk.time();
    const id = time.bookings[0]?.id;
    expect(new Set(time.cells.values())).toEqual(new Set([`b:${id}`]));
    expect(time.cells.size).toBe(11);
    expect(time.ledger).toEqual([`2027-01-12/${id}`]);
    expect(await desk.stateOf(input.secret)).toBe('booked');
    expect(await desk.limitOf(input.visitor)).toEqual([]);
  });

  it('works after the hold has lapsed, while the time is free', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(20);
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer.ok).toBe(true);
  });

  it('uses the type as it was when it was held, whatever has changed in buffers, length, questions or visibility', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const questions = [{ id: 'new-one', label: 'New?', required: true, long: false }];
    const change = {
      bufferBeforeMinutes: 60,
      durationMinutes: 90,
      name: 'Renamed',
      questions,
      status: 'archived',
    };
    await desk.deps.db.doc(`providers/${desk.provider.id}/bookingTypes/call`).update(change);
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { booking: { endsAt: '2027-01-12T09:30:00.000Z', type: { name: 'Call', durationMinutes: 30 } } },
    });
    expect((await desk.time()).cells.size).toBe(11);
  });

  it('with another start counts the held time as free and releases it', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start: other, hold: input.secret }),
    );
    expect(answer).toMatchObject({ ok: true, value: { booking: { startsAt: other } } });
    expect(await desk.stateOf(input.secret)).toBe('released');
    const time = await desk.time();
    expect(time.cells.size).toBe(11);
    expect(time.ledger).toEqual([`2027-01-12/${time.bookings[0]?.id}`]);
  });

  it('is refused once the start has passed', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(24 * 60 + 1);
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
  });
});

describe('a hold is lost', () => {
  it('when another visitor books any of its time, ten seconds after it lapsed and not before [P4]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(5, 9);
    const early = await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: other }));
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
    desk.clock.forward(0, 1);
    const taken = await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start: other }));
    expect(taken.ok).toBe(true);
    expect(await desk.stateOf(input.secret)).toBe('lost');
    const time = await desk.time();
    const id = time.bookings[0]?.id;
    expect(new Set(time.cells.values())).toEqual(new Set([`b:${id}`]));
    expect(time.cells.size).toBe(11);
    expect(time.ledger).toEqual([`2027-01-12/${id}`]);
    expect(await desk.limitOf(input.visitor)).toEqual([]);
  });

  it('when another visitor holds its time, and its owner is offered the nearest times on confirming', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(6);
    const next = desk.hold();
    expect((await holdSlot(desk.deps, next)).ok).toBe(true);
    expect(new Set((await desk.time()).cells.values())).toEqual(new Set([`h:${holdIdFrom(next.secret)}`]));
    const answer = await confirmBooking(
      desk.deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-taken', params: { alternatives: { length: 3 } } },
    });
  });

  it('together with another one, by a booking that overlaps both', async () => {
    const long = await newProvider(desk.deps.db, { types: { call: {}, long: { durationMinutes: 60 } } });
    const first = holdInput({ slug: long.slug, start });
    const second = holdInput({ slug: long.slug, start: other });
    await holdSlot(desk.deps, first);
    await holdSlot(desk.deps, second);
    desk.clock.forward(6);
    const answer = await confirmBooking(desk.deps, confirmInput({ slug: long.slug, type: 'long', start }));
    expect(answer.ok).toBe(true);
    expect([await desk.stateOf(first.secret), await desk.stateOf(second.secret)]).toEqual(['lost', 'lost']);
    const time = await readTime(desk.deps.db, long.id);
    expect(new Set(time.cells.values()).size).toBe(1);
    expect(time.ledger).toHaveLength(1);
  });

  it('when the same visitor takes its time with a new secret, and the limit counts only the new hold', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(6);
    const again = desk.hold({ visitor: input.visitor });
    expect((await holdSlot(desk.deps, again)).ok).toBe(true);
    expect(await desk.limitOf(input.visitor)).toEqual([holdIdFrom(again.secret)]);
  });
});

describe('a hold that arrives late', () => {
  it('while its own page already confirms does not block the booking, which takes it over [P1]', async () => {
    const input = desk.hold();
    let arrived: Promise<unknown> = Promise.resolve();
    // Confirming does not find the hold when it looks, but meets it when it commits.
    const db = new Proxy(desk.deps.db, {
      get(target, property) {
        if (property !== 'runTransaction') return Reflect.get(target, property, target);
        return async (...args: Parameters<typeof target.runTransaction>) => {
          await arrived;
          return target.runTransaction(...args);
        };
      },
    });
    const deps = {
      ...desk.deps,
      db,
      at: () => {
        arrived = holdSlot(desk.deps, input);
      },
    };
    const confirmed = await confirmBooking(
      deps,
      confirmInput({ slug: desk.provider.slug, start, hold: input.secret }),
    );
    expect(confirmed.ok).toBe(true);
    expect(await desk.stateOf(input.secret)).toBe('booked');
    const time = await desk.time();
    expect([time.bookings.length, time.cells.size, time.ledger.length]).toEqual([1, 11, 1]);
  });
});
