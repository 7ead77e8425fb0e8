// The checker on time: who was in the way, what lists showed, how holds ended, what the documents say.
import { describe, expect, it } from 'vitest';
import { checkRun } from './check-run.ts';
import type { Call } from './history.ts';
import type { RawState } from './raw-state.ts';
import { dayMs } from './setting.ts';
import {
  beginning,
  booked,
  bookingDocument,
  call,
  cancel,
  confirm,
  held,
  hold,
  holdDocument,
  listing,
  noon,
  reading,
  setting,
  taken,
  ten,
} from './tiny-history.ts';

const rules = (calls: readonly Call[], state: RawState, wishes = {}) => [
  ...new Set(checkRun({ ...setting, ...wishes }, calls, [state]).violations.map(({ rule }) => rule)),
];
const alone = call(confirm('a', ten), booked(ten), 1, 2);
const onlyA = reading({ bookings: [bookingDocument('a', ten)] });
const list = { op: 'list', type: 'call', ownHold: null } as const;

describe('"taken"', () => {
  it('needs somebody in the way', () => {
    expect(rules([call(confirm('b', ten), taken, 1, 2)], reading({}))).toEqual(['taken-without-conflict']);
    expect(rules([alone, call(confirm('b', noon), taken, 3, 4)], onlyA)).toEqual(['taken-without-conflict']);
  });

  it('needs somebody else: neither the own hold nor the own booking', () => {
    const calls = [call(hold('h', ten), held(300), 1, 2), call(confirm('b', ten, 'h'), taken, 3, 4)];
    expect(rules(calls, reading({ holds: [holdDocument('h', ten)] }))).toEqual(['taken-without-conflict']);
  });

  it('needs somebody who was still there', () => {
    const calls = [
      alone,
      call(cancel('a', 'c'), { kind: 'ok', text: 'cancelled' }, 3, 4),
      call(confirm('b', ten), taken, 5, 6),
    ];
    const ended = bookingDocument('a', ten, { status: 'cancelled', version: 1 });
    const records = new Map([['cancel of id of a by c', 2]]);
    expect(rules(calls, reading({ bookings: [ended] }, { records }))).toEqual(['taken-without-conflict']);
  });

  it('does not excuse a hold that lapsed before', () => {
    const calls = [call(hold('h', ten), held(300), 1, 2), call(confirm('b', ten), taken, 320, 321)];
    expect(rules(calls, reading({ holds: [holdDocument('h', ten)] }))).toEqual(['taken-without-conflict']);
  });
});

describe('lists', () => {
  it('may not show what was booked all the while', () => {
    expect(rules([alone, call(list, listing([ten, noon]), 3, 4)], onlyA)).toEqual(['listed-but-taken']);
  });

  it('may not show what was never offered', () => {
    expect(rules([alone, call(list, listing([noon, noon + 1]), 3, 4)], onlyA)).toEqual(['not-offered']);
  });

  it('may not lose time', () => {
    expect(rules([alone, call(list, listing([]), 3, 4)], onlyA)).toEqual(['time-lost']);
  });

  it('show the own hold', () => {
    const calls = [
      call(hold('h', ten), held(300), 1, 2),
      call({ ...list, ownHold: 'h' }, listing([noon]), 3, 4),
    ];
    expect(rules(calls, reading({ holds: [holdDocument('h', ten)] }))).toEqual(['time-lost']);
  });
});

describe('holds', () => {
  const calls = [call(hold('h', ten), held(300), 1, 2), call(confirm('b', ten), booked(ten), 3, 4)];
  const robbed = holdDocument('h', ten, { state: 'lost', expiresAt: beginning + 3_500 + dayMs });
  const state = reading({ bookings: [bookingDocument('b', ten)], holds: [robbed] });

  it('keep their time until their minutes are over', () => {
    const found = checkRun(setting, calls, [state]).violations;
    expect(found.map(({ rule }) => rule)).toEqual(['hold-robbed', 'hold-robbed']);
    expect(found.map(({ says }) => says)).toEqual([
      'hold id of h was lost before its time was over',
      'call 3 got time of hold h while it stood',
    ]);
  });

  it('may end early for a server whose clock is far off, by that clock', () => {
    const early = { ...robbed, expiresAt: beginning + 320_000 + dayMs };
    const after = reading({ bookings: [bookingDocument('b', ten)], holds: [early] });
    expect(rules(calls, after, { clocksAgree: false, clockError: 301_000 })).toEqual([]);
  });

  it('exist when their visitor was told so', () => {
    expect(rules([call(hold('h', ten), held(300), 1, 2)], reading({}))).toEqual(['hold-state']);
  });

  it('end in the way their visitor is told', () => {
    const over = call(hold('h', ten), { kind: 'refused', reason: 'hold-over', state: 'booked' }, 5, 6);
    const first = call(hold('h', ten), held(300), 1, 2);
    expect(rules([first, over], reading({ holds: [holdDocument('h', ten)] }))).toEqual(['hold-state']);
  });
});

describe('one reading', () => {
  const own = bookingDocument('a', ten);
  const stray = { provider: 'ada', cell: noon / 300_000, owner: 'b:gone', expiresAt: noon + 2 * dayMs };

  it.each<[string, string, Partial<RawState>]>([
    ['a missing cell', 'cells', { cells: onlyA.cells.slice(1) }],
    ['a cell that nobody owns', 'cells', { cells: [...onlyA.cells, stray] }],
    [
      'a cell that expires early',
      'cells',
      { cells: onlyA.cells.map((cell, index) => (index === 0 ? { ...cell, expiresAt: ten } : cell)) },
    ],
    ['a missing ledger entry', 'ledger', { ledger: [] }],
    [
      'a ledger entry that still calls a booking a hold',
      'ledger',
      { ledger: onlyA.ledger.map((entry) => ({ ...entry, kind: 'hold', until: ten })) },
    ],
  ])('finds %s', (_name, rule, wishes) => {
    expect(rules([alone], reading({ bookings: [own] }, wishes))).toEqual([rule]);
  });

  it('finds a hold that does not count for its visitor', () => {
    const calls = [call(hold('h', ten), held(300), 1, 2)];
    const state = reading({ holds: [holdDocument('h', ten)] }, { limits: new Map() });
    expect(rules(calls, state)).toEqual(['limits']);
  });

  it('finds an ended hold that still counts, and a fourth one of a visitor', () => {
    const ended = holdDocument('h', ten, { state: 'released', expiresAt: beginning + 3_000 + dayMs });
    const limits = new Map([['visitor', new Map([['id of h', ended.until]])]]);
    expect(rules([], reading({ holds: [ended] }, { limits }))).toEqual(['limits']);
    const four = [0, 1, 2, 3].map((day) => holdDocument(`h${day}`, noon, { start: noon }));
    expect(rules([], reading({ holds: four }))).toContain('limits');
  });
});

describe('a limit of one a day', () => {
  const types = setting.types.map((facts) => ({ ...facts, maxPerDay: 1 }));
  const refused = { kind: 'refused', reason: 'slot-not-offered' } as const;

  it('excuses who was refused and what was left out on that day', () => {
    const calls = [alone, call(confirm('b', noon), refused, 3, 4), call(list, listing([]), 5, 6)];
    expect(rules(calls, onlyA, { types })).toEqual([]);
    expect(rules(calls, onlyA)).toEqual(['not-offered', 'time-lost']);
  });

  it('may not be passed, nor may lists show more of that day', () => {
    const two = reading({ bookings: [bookingDocument('a', ten), bookingDocument('b', noon)] });
    expect(rules([alone, call(confirm('b', noon), booked(noon), 3, 4)], two, { types })).toEqual([
      'day-too-full',
    ]);
    expect(rules([alone, call(list, listing([noon]), 3, 4)], onlyA, { types })).toEqual(['listed-but-taken']);
  });
});
