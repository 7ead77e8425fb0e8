import { describe, expect, it } from 'vitest';
import { dayMs, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { decideDelivery, type Delivery, planAfterSending, type SendOutcome } from './delivery.ts';

const now = instantFromIso('2027-01-11T09:00:00Z');
const at = (minutes: number) => instant(now + minutes * minuteMs);
const fresh: Delivery = {
  kind: 'confirmed',
  state: 'pending',
  createdAt: now,
  dueAt: at(2),
  attempts: 0,
  unclear: 0,
  timeouts: 0,
  handedOver: false,
};
const leased: Delivery = { ...fresh, state: 'sending', attempts: 1, dueAt: at(7) };
const busy: SendOutcome = { kind: 'busy', status: 500, retryAt: null };

describe('leasing', () => {
  it('takes a fresh row at once, one to be tried again when it is due, and one in work when its lease ran out', () => {
    expect(decideDelivery(fresh, now).kind).toBe('lease');
    expect(decideDelivery({ ...fresh, attempts: 1 }, now).kind).toBe('leave');
    expect(decideDelivery({ ...fresh, attempts: 1 }, at(2)).kind).toBe('lease');
    expect(decideDelivery(leased, at(6)).kind).toBe('leave');
    expect(decideDelivery(leased, at(7))).toEqual({ kind: 'lease', unclear: 0 });
  });

  it.each(['sent', 'delivered', 'bounced', 'dropped', 'skipped', 'dead'] as const)(
    'leaves a row that is %s alone for ever',
    (state) => expect(decideDelivery({ ...fresh, state, dueAt: null }, at(100_000)).kind).toBe('leave'),
  );

  it('sends news once more, and only once, when it is unknown whether it went out [P8]', () => {
    const unclear = { ...leased, handedOver: true };
    expect(decideDelivery(unclear, at(7))).toEqual({ kind: 'lease', unclear: 1 });
    expect(decideDelivery({ ...unclear, unclear: 1 }, at(7))).toEqual({ kind: 'dead', cause: 'unclear' });
  });

  it('never sends a reminder again when it is unknown whether it went out [P8]', () => {
    const reminder: Delivery = { ...leased, kind: 'reminder-60', handedOver: true };
    expect(decideDelivery(reminder, at(7))).toEqual({ kind: 'dead', cause: 'unclear' });
    expect(decideDelivery({ ...reminder, handedOver: false }, at(7)).kind).toBe('lease');
  });

  it('outlasts clocks that differ by five minutes', () => {
    const takenByAClockAhead = decideDelivery({ ...leased, dueAt: at(7) }, at(1 + 5));
    expect(takenByAClockAhead.kind).toBe('leave');
  });
});

describe('after a try', () => {
  it('ends with what the service said', () => {
    expect(planAfterSending(leased, { kind: 'accepted', messageId: 'm' }, now, 0.5)).toEqual({
      kind: 'done',
    });
    const refused: SendOutcome = { kind: 'refused', status: 400, detail: 'bad', mayBeReplyTo: false };
    expect(planAfterSending(leased, refused, now, 0.5)).toEqual({ kind: 'dead', cause: 'refused' });
    expect(planAfterSending(leased, { kind: 'broken-off' }, now, 0.5)).toEqual({ kind: 'wait' });
  });

  it('pauses longer each time, up to two hours, spread by a quarter either way', () => {
    const pauses = (chance: number) =>
      [1, 2, 3, 7, 8, 9].map((attempts) => {
        const next = planAfterSending({ ...leased, attempts }, busy, now, chance);
        return next.kind === 'again' ? (next.dueAt - now) / minuteMs : next.kind;
      });
    expect(pauses(0.5)).toEqual([1, 2, 4, 64, 120, 120]);
    expect(pauses(0)).toEqual([0.75, 1.5, 3, 48, 90, 90]);
    expect(pauses(1)).toEqual([1.25, 2.5, 5, 80, 150, 150]);
  });

  it('counts no try while the deployment is barred, pauses half an hour at most, and ends within a day [P10]', () => {
    const barred: SendOutcome = { kind: 'barred', status: 401, detail: '401' };
    const after = (minutes: number) => {
      const next = planAfterSending({ ...leased, attempts: 2 }, barred, at(minutes), 0.5);
      return next.kind === 'again' ? [(next.dueAt - at(minutes)) / minuteMs, next.attempts] : next.kind;
    };
    expect([0, 10, 600, 22 * 60 + 50, 23 * 60].map(after)).toEqual([
      [1, 1],
      [5, 1],
      [30, 1],
      [10, 1],
      'dead',
    ]);
  });

  it('waits as long as the service asks, but no more than half an hour', () => {
    const asked = (minutes: number) => {
      const next = planAfterSending(leased, { kind: 'busy', status: 429, retryAt: at(minutes) }, now, 0.5);
      return next.kind === 'again' ? (next.dueAt - now) / minuteMs : next.kind;
    };
    expect([asked(0.1), asked(20), asked(600)]).toEqual([1, 20, 30]);
  });

  it('gives time for a report after a time-out, and gives up after five', () => {
    const next = planAfterSending(leased, { kind: 'timed-out' }, now, 0.5);
    expect(next).toEqual({ kind: 'again', dueAt: at(10), timeouts: 1, attempts: 1 });
    expect(planAfterSending({ ...leased, timeouts: 4 }, { kind: 'timed-out' }, now, 0.5)).toEqual({
      kind: 'dead',
      cause: 'unclear',
    });
  });

  it('whatever happens, ends within a day when it is looked at every five minutes [P10]', () => {
    for (const chance of [0, 0.5, 1]) {
      const hours = (clock: number) => instant(clock + 10 * 60 * minuteMs);
      for (const outcomeAt of [
        (): SendOutcome => busy,
        (clock: number): SendOutcome => ({ kind: 'busy', status: 429, retryAt: hours(clock) }),
        (): SendOutcome => ({ kind: 'timed-out' }),
        (): SendOutcome => ({ kind: 'not-made' }),
      ]) {
        let row: Delivery = { ...fresh };
        let clock = now;
        while (row.dueAt !== null && clock < now + 2 * dayMs) {
          clock = instant(Math.ceil(Math.max(clock, row.dueAt) / (5 * minuteMs)) * 5 * minuteMs);
          const tried = { ...row, attempts: row.attempts + 1 };
          const next = planAfterSending(tried, outcomeAt(clock), clock, chance);
          row = next.kind === 'again' ? { ...tried, ...next, kind: row.kind } : { ...tried, dueAt: null };
        }
        expect(row.dueAt).toBeNull();
        expect(clock - now).toBeLessThan(dayMs);
      }
    }
  });
});
