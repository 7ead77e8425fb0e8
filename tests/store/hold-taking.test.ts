// Taking and renewing a hold: what is stored, who sees it, and how many holds a visitor may have.
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { holdIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { far, holdDesk, other, start } from '../builders/hold-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { granted } from '../builders/granted.ts';

const desk = holdDesk();

describe('a new hold', () => {
  it('takes the cells, the ledger entry and a place in the visitor’s limit in one commit [P4]', async () => {
    const input = desk.hold();
    const answer = await holdSlot(desk.deps, input);
    expect(answer).toEqual({
      ok: true,
      value: {
        now: '2027-01-11T09:00:00.000Z',
        hold: { start, until: '2027-01-11T09:05:00.000Z', longestUntil: '2027-01-11T09:15:00.000Z' },
      },
    });
    const id = holdIdFrom(input.secret);
    const time = await desk.time();
    expect(time.cells.size).toBe(11);
    expect(new Set(time.cells.values())).toEqual(new Set([`h:${id}`]));
    expect(time.ledger).toEqual([`2027-01-12/${id}`]);
    expect(await desk.limitOf(input.visitor)).toEqual([id]);
  });

  it('hides the start from the lists of all others, never from its holder’s own [P4]', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    expect(await desk.offers(start)).toBe(false);
    expect(await desk.offers(other)).toBe(false);
    expect(await desk.offers(start, input.secret)).toBe(true);
    expect(await desk.offers(start, desk.hold().secret)).toBe(false);
  });

  it('is refused to the second visitor, who is offered the nearest free times, and leaves nothing behind [P2] [P4]', async () => {
    const first = desk.hold();
    await holdSlot(desk.deps, first);
    const before = await desk.time();
    const second = desk.hold({ start: other });
    const answer = await holdSlot(desk.deps, second);
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-taken', params: { alternatives: { length: 3 } } },
    });
    expect(await desk.time()).toEqual(before);
    expect(await desk.stateOf(second.secret)).toBeUndefined();
    expect(await desk.limitOf(second.visitor)).toEqual([]);
  });

  it('keeps others from confirming its time [P4]', async () => {
    await holdSlot(desk.deps, desk.hold());
    const answer = await confirmBooking(desk.deps, confirmInput({ slug: desk.provider.slug, start }));
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
  });

  it('is refused off the grid, and with another visitor’s secret for another start', async () => {
    expect(await holdSlot(desk.deps, desk.hold({ start: '2027-01-12T09:05:00.000Z' }))).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-not-offered' },
    });
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const moved = await holdSlot(desk.deps, { ...input, start: far });
    expect(moved).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-request', params: { path: 'secret' } },
    });
  });
});

describe('a live hold', () => {
  it('is the same hold when asked again, and is not renewed while two minutes or more are left', async () => {
    const input = desk.hold();
    const first = await holdSlot(desk.deps, input);
    desk.clock.forward(3);
    const again = await holdSlot(desk.deps, input);
    expect(granted(again).hold).toEqual(granted(first).hold);
    expect(await desk.time()).toMatchObject({ bookings: [] });
  });

  it('is renewed with less than two minutes left, up to fifteen minutes in all', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    const untils: string[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      desk.clock.forward(3, 1);
      const answer = await holdSlot(desk.deps, input);
      untils.push(answer.ok ? answer.value.hold.until.slice(11, 19) : 'refused');
    }
    expect(untils).toEqual(['09:08:01', '09:11:02', '09:14:03', '09:15:00', '09:15:00']);
    const ledger = await desk.deps.db.doc(`providers/${desk.provider.id}/ledger/2027-01-12`).get();
    expect(
      ledger
        .get(`entries.${holdIdFrom(input.secret)}.until`)
        .toDate()
        .toISOString(),
    ).toBe('2027-01-11T09:15:00.000Z');
  });

  it('is renewed even after it lapsed while its time is free: the state counts, not the clock', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(6);
    const answer = await holdSlot(desk.deps, input);
    expect(answer).toMatchObject({ ok: true, value: { hold: { until: '2027-01-11T09:11:00.000Z' } } });
    expect(await desk.offers(start)).toBe(false);
  });
});

describe('lists, while a hold lapses', () => {
  it('show its time again twenty seconds later, without a sweep', async () => {
    const input = desk.hold();
    await holdSlot(desk.deps, input);
    desk.clock.forward(5, 19);
    expect(await desk.offers(start)).toBe(false);
    desk.clock.forward(0, 1);
    expect(await desk.offers(start)).toBe(true);
    expect(await desk.stateOf(input.secret)).toBe('held');
  });
});

describe('the limits of holds', () => {
  const starts = ['2027-01-12T08:00:00.000Z', far, '2027-01-13T09:00:00.000Z', '2027-01-14T09:00:00.000Z'];

  it('allow a visitor three live holds; a lapsed or replaced one does not count [P5]', async () => {
    const { visitor } = desk.hold();
    const inputs = starts.map((wished) => desk.hold({ start: wished, visitor }));
    const [first, second, third, fourth] = inputs;
    if (!first || !second || !third || !fourth) throw new Error('four holds are needed');
    for (const input of [first, second, third]) expect((await holdSlot(desk.deps, input)).ok).toBe(true);
    expect(await holdSlot(desk.deps, fourth)).toEqual({
      ok: false,
      refusal: { kind: 'too-many-holds', params: { limit: 'visitor' } },
    });
    expect((await holdSlot(desk.deps, { ...fourth, replaces: first.secret })).ok).toBe(true);
    desk.clock.forward(5, 10);
    expect((await holdSlot(desk.deps, desk.hold({ start: '2027-01-15T09:00:00.000Z', visitor }))).ok).toBe(
      true,
    );
  });

  it('let one of three concurrent holds through for a visitor who has two [P5]', async () => {
    const { visitor } = desk.hold();
    for (const wished of starts.slice(0, 2)) await holdSlot(desk.deps, desk.hold({ start: wished, visitor }));
    const late = ['2027-01-15T09:00:00.000Z', '2027-01-18T09:00:00.000Z', '2027-01-19T09:00:00.000Z'];
    const answers = await Promise.all(
      late.map((wished) => holdSlot(desk.deps, desk.hold({ start: wished, visitor }))),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await desk.limitOf(visitor)).toHaveLength(3);
  });

  it('count a local date in two UTC days as one [P5]', async () => {
    // Kolkata's 2027-01-13 begins at 18:30Z of the day before. 30 % of 24 open hours are 432 minutes.
    const kolkata = await newProvider(desk.deps.db, {
      provider: {
        timeZone: 'Asia/Kolkata',
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
      },
      types: { call: { durationMinutes: 120, stepMinutes: 60 } },
    });
    const night = ['2027-01-12T18:30:00.000Z', '2027-01-12T20:30:00.000Z', '2027-01-12T22:30:00.000Z'];
    for (const wished of night) {
      expect((await holdSlot(desk.deps, holdInput({ slug: kolkata.slug, start: wished }))).ok).toBe(true);
    }
    const evening = holdInput({ slug: kolkata.slug, start: '2027-01-13T14:30:00.000Z' });
    const refused = { kind: 'too-many-holds', params: { limit: 'day' } };
    expect(await holdSlot(desk.deps, evening)).toEqual({ ok: false, refusal: refused });
    const nextDay = holdInput({ slug: kolkata.slug, start: '2027-01-13T18:30:00.000Z' });
    expect((await holdSlot(desk.deps, nextDay)).ok).toBe(true);
  });

  it('let open holds cover 30 % of a day’s open minutes, for all visitors together, and leave other days open [P5]', async () => {
    const plain = await newProvider(desk.deps.db);
    const day = (minutes: number) => instant(Date.parse('2027-01-12T08:00:00Z') + minutes * 60_000);
    const kinds: string[] = [];
    // Eight open hours: 30 % are 144 minutes, four slots of thirty.
    for (let slot = 0; slot < 6; slot += 1) {
      const wished = new Date(day(slot * 30)).toISOString();
      const answer = await holdSlot(desk.deps, holdInput({ slug: plain.slug, start: wished }));
      kinds.push(answer.ok ? 'held' : answer.refusal.kind);
    }
    expect(kinds).toEqual(['held', 'held', 'held', 'held', 'too-many-holds', 'too-many-holds']);
    expect(
      (await holdSlot(desk.deps, holdInput({ slug: plain.slug, start: '2027-01-13T09:00:00.000Z' }))).ok,
    ).toBe(true);
    const confirmed = await confirmBooking(
      desk.deps,
      confirmInput({ slug: plain.slug, start: '2027-01-12T11:00:00.000Z' }),
    );
    expect(confirmed.ok).toBe(true);
  });
});
