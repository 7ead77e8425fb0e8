// Builds minimal histories for tests of the checker: one provider, one type of 30 minutes, buffers.
import type { Asked, Call, Outcome } from './history.ts';
import type { RawBlock, RawBooking, RawCell, RawHold, RawLedgerEntry, RawState } from './raw-state.ts';
import { cellMs, dayMs, minuteMs, type Setting } from './setting.ts';

/** The time line begins here; calls are placed by seconds after it. */
export const beginning = Date.parse('2027-01-11T09:00:00Z');
/** Three starts: the first two overlap, the third stands alone. */
export const ten = Date.parse('2027-01-12T10:00:00Z');
export const halfPastTen = Date.parse('2027-01-12T10:30:00Z');
export const noon = Date.parse('2027-01-12T12:00:00Z');

export const setting: Setting = {
  types: [
    {
      provider: 'ada',
      type: 'call',
      durationMinutes: 30,
      beforeMinutes: 10,
      afterMinutes: 5,
      maxPerDay: null,
      maxPerWeek: null,
      timeZone: 'Europe/Stockholm',
      offered: [ten, halfPastTen, noon],
    },
  ],
  clockError: 1_000,
  clocksAgree: true,
  quiet: 'quiet',
  names: {
    hold: (hold) => `id of ${hold}`,
    block: (_, key) => `id of ${key}`,
    record: (op, booking, key) => `${op} of ${booking} by ${key}`,
  },
};

/** `from` and `to` are in seconds after the beginning. */
export function call(asked: Asked, outcome: Outcome, from: number, to: number, client = 'alan'): Call {
  return {
    number: from,
    client,
    process: '0.1',
    provider: asked.op === 'sweep' ? null : 'ada',
    asked,
    outcome,
    calledAt: beginning + from * 1_000,
    answeredAt: beginning + to * 1_000,
  };
}

export const taken: Outcome = { kind: 'refused', reason: 'slot-taken' };
export const unknown: Outcome = { kind: 'unknown', why: 'ECONNRESET' };

export function booked(start: number): Extract<Outcome, { kind: 'ok' }> {
  return { kind: 'ok', startsAt: start, text: `booked ${start}` };
}

export function confirm(
  key: string,
  start: number,
  hold: string | null = null,
): Extract<Asked, { op: 'confirm' }> {
  return { op: 'confirm', type: 'call', start, key, hold, content: `call ${start}` };
}

export function hold(name: string, start: number, replaces: string | null = null): Asked {
  return { op: 'hold', type: 'call', start, hold: name, replaces, visitor: 'alan' };
}

export function move(booking: string, key: string, start: number): Asked {
  return { op: 'move', type: 'call', start, booking, key, content: `${start}` };
}

export function cancel(booking: string, key: string): Asked {
  return { op: 'cancel', booking, key, content: '' };
}

export function listing(starts: readonly number[]): Outcome {
  return { kind: 'ok', starts, range: { from: beginning, to: beginning + 30 * dayMs } };
}

/** `until` is in seconds after the beginning. */
export function held(until: number): Outcome {
  return { kind: 'ok', until: beginning + until * 1_000 };
}

export function bookingDocument(key: string, start: number, wishes: Partial<RawBooking> = {}): RawBooking {
  return {
    id: `id of ${key}`,
    provider: 'ada',
    key,
    status: 'active',
    reference: '7KQ2-M9XD',
    type: 'call',
    startsAt: start,
    firstStartsAt: start,
    taken: { from: start - 10 * minuteMs, to: start + 35 * minuteMs },
    payloadHash: 'hash',
    version: 0,
    ...wishes,
  };
}

export function holdDocument(name: string, start: number, wishes: Partial<RawHold> = {}): RawHold {
  return {
    id: `id of ${name}`,
    provider: 'ada',
    visitor: 'visitor',
    type: 'call',
    state: 'held',
    start,
    taken: { from: start - 10 * minuteMs, to: start + 35 * minuteMs },
    until: beginning + 300_000,
    firstAt: beginning,
    expiresAt: null,
    ...wishes,
  };
}

/** Half an hour from `from` on. */
export function block(key: string, from: number): Extract<Asked, { op: 'block' }> {
  return { op: 'block', key, span: { from, to: from + 30 * minuteMs }, content: `${from}` };
}

export function blocked(from: number): Outcome {
  return { kind: 'ok', text: `blocked ${from}`, range: { from, to: from + 30 * minuteMs } };
}

export function unblock(key: string): Asked {
  return { op: 'unblock', block: key };
}

export function blockDocument(key: string, from: number, wishes: Partial<RawBlock> = {}): RawBlock {
  const taken = { from, to: from + 30 * minuteMs };
  return { id: `id of ${key}`, provider: 'ada', key, status: 'active', taken, ...wishes };
}

/** A reading whose cells, ledger, limits, mails and reminders agree with its owners. */
export function reading(
  owners: {
    readonly bookings?: readonly RawBooking[];
    readonly holds?: readonly RawHold[];
    readonly blocks?: readonly RawBlock[];
  },
  wishes: Partial<RawState> = {},
): RawState {
  const { bookings = [], holds = [], blocks = [] } = owners;
  const live = holds.filter(({ state }) => state === 'held');
  const standing = [
    ...bookings
      .filter(({ status }) => status === 'active')
      .map((one) => ({ ...one, prefix: 'b', kind: 'booking', start: one.startsAt, until: null })),
    ...live.map((one) => ({ ...one, prefix: 'h', kind: 'hold' })),
    ...blocks
      .filter(({ status }) => status === 'active')
      .map((one) => ({ ...one, prefix: 'x', kind: 'block', type: '', start: one.taken.from, until: null })),
  ];
  const cells = standing.flatMap(({ provider, id, prefix, taken: { from, to } }): RawCell[] =>
    Array.from({ length: (to - from) / cellMs }, (_, index) => {
      const cell = from / cellMs + index;
      return { provider, cell, owner: `${prefix}:${id}`, expiresAt: cell * cellMs + 2 * dayMs };
    }),
  );
  const ledger = standing.map(({ provider, id, kind, type, start, until, taken: span }): RawLedgerEntry => {
    return { provider, day: '2027-01-12', id, kind, type, start, ...span, until };
  });
  const claims = new Map(live.map(({ id, until }) => [id, until]));
  const limits = new Map([['visitor', claims]]);
  return {
    readAt: beginning + 60_000,
    bookings,
    holds,
    blocks,
    cells,
    ledger,
    promises: bookings.flatMap(promisesOf),
    reminders: bookings
      .filter(({ status }) => status === 'active')
      .map(({ id, provider, startsAt, version }) => {
        const dueAt = startsAt - 60 * minuteMs;
        return { provider, booking: id, offsetMinutes: 60, version, dueAt };
      }),
    records: new Map(),
    limits,
    ...wishes,
  };
}

function promisesOf({ id, provider, version, status }: RawBooking): RawState['promises'] {
  const kinds = ['confirmed', ...Array.from({ length: version }, () => 'moved')];
  if (status === 'cancelled' && version > 0) kinds[version] = 'cancelled';
  return kinds.flatMap((kind, number) =>
    ['client', 'provider'].map((side) => ({ provider, name: `${id}:${kind}:${side}:${number}` })),
  );
}
