// Holds that follow one another: no visitor keeps a time for ever or passes a limit by renewing.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { holdIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { far, holdDesk, other, start } from '../builders/hold-desk.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider } from '../builders/new-provider.ts';

const desk = holdDesk();

/** The last minute of the hold, or why it was refused. */
async function told(input: ReturnType<typeof holdInput>): Promise<string> {
  const answer = await holdSlot(desk.deps, input);
  return answer.ok ? answer.value.hold.until.slice(11, 19) : answer.refusal.kind;
}

describe('a chain of holds that overlap', () => {
  it('lasts fifteen minutes from its first hold, whatever secrets it names [P4] [P5]', async () => {
    const { visitor } = desk.hold();
    let last = desk.hold({ visitor });
    const answers = [await told(last)];
    for (let link = 0; link < 4; link += 1) {
      desk.clock.forward(3, 45);
      last = desk.hold({ visitor, replaces: last.secret, start: link % 2 === 0 ? other : start });
      answers.push(await told(last));
    }
    expect(answers).toEqual(['09:05:00', '09:08:45', '09:12:30', '09:15:00', 'too-many-holds']);
  });

  it('ends in refusals while others cannot see the time yet; then the time is free for all [P4]', async () => {
    const { visitor } = desk.hold();
    const first = desk.hold({ visitor });
    const second = desk.hold({ visitor, replaces: first.secret });
    const third = desk.hold({ visitor, replaces: second.secret });
    await told(first);
    desk.clock.forward(4, 50);
    expect(await told(second)).toBe('09:09:50');
    desk.clock.forward(4, 50);
    await told({ ...second });
    desk.clock.forward(4, 50);
    expect(await told({ ...second })).toBe('09:15:00');
    desk.clock.forward(0, 45);
    expect(await told(third)).toBe('too-many-holds');
    desk.clock.forward(0, 4);
    expect([await told(third), await desk.offers(start)]).toEqual(['too-many-holds', false]);
    desk.clock.forward(0, 1);
    expect([await desk.offers(start), await told(desk.hold())]).toEqual([true, '09:20:20']);
  });

  it('begins anew at a time that does not overlap the one before', async () => {
    const first = desk.hold();
    await told(first);
    desk.clock.forward(4);
    const answer = await holdSlot(desk.deps, desk.hold({ replaces: first.secret, start: far }));
    expect(answer).toMatchObject({ ok: true, value: { hold: { longestUntil: '2027-01-11T09:19:00.000Z' } } });
  });

  it('is found even if the named hold was created after the first look', async () => {
    const first = desk.hold();
    // Taken by an instance whose clock is three seconds behind.
    const behind: Deps = { ...desk.deps, now: () => instant(desk.clock.now() - 3_000) };
    let isFirstTry = true;
    const late: Deps = {
      ...desk.deps,
      at: (point) => {
        if (point === 'before-commit') isFirstTry = false;
      },
      db: new Proxy(desk.deps.db, {
        get(db, property) {
          if (property !== 'runTransaction') return Reflect.get(db, property, db);
          return async (...given: Parameters<typeof db.runTransaction>) => {
            if (!isFirstTry) {
              isFirstTry = true;
              await holdSlot(behind, first);
            }
            return db.runTransaction(...given);
          };
        },
      }),
    };
    const answer = await holdSlot(late, desk.hold({ replaces: first.secret }));
    expect(answer).toMatchObject({ ok: true, value: { hold: { longestUntil: '2027-01-11T09:14:57.000Z' } } });
    expect(await desk.stateOf(first.secret)).toBe('released');
  });
});

describe('a hold that lapsed and is renewed', () => {
  const starts = [8, 10, 12, 14].map((hour) => `2027-01-12T${String(hour).padStart(2, '0')}:00:00.000Z`);
  const later = starts.map((iso) => iso.replace('2027-01-12', '2027-01-13'));

  it('has lost its place to newer ones, so that a visitor never has more than three live holds [P5]', async () => {
    const { visitor } = desk.hold();
    const early = starts.slice(0, 3).map((wished) => desk.hold({ start: wished, visitor }));
    const late = later.slice(0, 3).map((wished) => desk.hold({ start: wished, visitor }));
    for (const input of early) expect(await told(input)).toBe('09:05:00');
    desk.clock.forward(5, 10);
    for (const input of late) expect(await told(input)).toBe('09:10:10');
    for (const input of early) expect(await told(input)).toBe('too-many-holds');
    expect(await desk.limitOf(visitor)).toEqual(late.map(({ secret }) => holdIdFrom(secret)).sort());
    const live = await desk.deps.db.collection('holds').where('providerId', '==', desk.provider.id).get();
    const untils = live.docs.map((hold) => hold.get('until').toMillis());
    expect(untils.filter((until) => until > desk.clock.now())).toHaveLength(3);
  });

  it('keeps a place that is still free', async () => {
    const input = desk.hold();
    await told(input);
    desk.clock.forward(6);
    expect(await told(input)).toBe('09:11:00');
    expect(await desk.limitOf(input.visitor)).toEqual([holdIdFrom(input.secret)]);
  });

  it('is refused when its day has become full, with free times of another day [P5]', async () => {
    const limitedPage = await newProvider(desk.deps.db, { types: { call: { maxPerDay: 1 } } });
    const input = holdInput({ slug: limitedPage.slug, start });
    await told(input);
    desk.clock.forward(5, 20);
    const booked = await confirmBooking(desk.deps, confirmInput({ slug: limitedPage.slug, start: far }));
    expect(booked.ok).toBe(true);
    expect(await holdSlot(desk.deps, input)).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-not-offered', params: { alternatives: { length: 3 } } },
    });
  });
});

describe('a confirmation that overtakes its own hold', () => {
  it('is not refused by the place that the hold took: full at first look is looked at again', async () => {
    const limitedPage = await newProvider(desk.deps.db, { types: { call: { maxPerDay: 1 } } });
    const input = holdInput({ slug: limitedPage.slug, start });
    const links = {
      ...desk.deps.links,
      // The hold arrives between the first look and the commit.
      issue: async (...given: Parameters<Deps['links']['issue']>) => {
        await holdSlot(desk.deps, input);
        return desk.deps.links.issue(...given);
      },
    };
    const confirmed = await confirmBooking(
      { ...desk.deps, links },
      confirmInput({ slug: limitedPage.slug, start, hold: input.secret }),
    );
    expect(confirmed).toMatchObject({ ok: true });
    expect(await desk.stateOf(input.secret)).toBe('booked');
  });
});

describe('a renewal that loses a race', () => {
  it('waits a random while before it looks again', async () => {
    const input = desk.hold();
    await told(input);
    desk.clock.forward(4);
    const pauses: number[] = [];
    const hold = desk.deps.db.doc(`holds/${holdIdFrom(input.secret)}`);
    let races = 2;
    const deps: Deps = {
      ...desk.deps,
      jitter: () => {
        pauses.push(0);
        return 0;
      },
      db: new Proxy(desk.deps.db, {
        get(db, property) {
          if (property !== 'runTransaction') return Reflect.get(db, property, db);
          return async (...given: Parameters<typeof db.runTransaction>) => {
            races -= 1;
            if (races >= 0) await hold.update({ touched: races });
            return db.runTransaction(...given);
          };
        },
      }),
    };
    expect(await holdSlot(deps, input)).toMatchObject({ ok: true });
    expect(pauses).toHaveLength(2);
    expect((await hold.get()).get('until').toMillis()).toBe(instantFromIso('2027-01-11T09:09:00Z'));
  });
});
