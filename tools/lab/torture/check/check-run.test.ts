// The checker on histories written by hand: it passes good ones and finds each kind of violation.
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
  halfPastTen,
  held,
  hold,
  holdDocument,
  listing,
  move,
  noon,
  reading,
  setting,
  taken,
  ten,
  unknown,
} from './tiny-history.ts';

const rules = (calls: readonly Call[], state: RawState, wishes = {}) => [
  ...new Set(checkRun({ ...setting, ...wishes }, calls, [state]).violations.map(({ rule }) => rule)),
];
const alone = call(confirm('a', ten), booked(ten), 1, 2);
const onlyA = reading({ bookings: [bookingDocument('a', ten)] });

describe('good histories', () => {
  it.each<[string, Call[], RawState]>([
    ['nothing at all', [], reading({})],
    [
      'one booking, and somebody who came too late',
      [alone, call(confirm('b', halfPastTen), taken, 3, 4)],
      onlyA,
    ],
    ['a loser answered before the winner', [alone, call(confirm('b', ten), taken, 1, 1.5)], onlyA],
    ['the same key twice', [alone, call(confirm('a', ten), booked(ten), 3, 4)], onlyA],
    ['a lost answer whose call took effect', [call(confirm('a', ten), unknown, 1, 2)], onlyA],
    ['a lost answer whose call did not', [call(confirm('a', ten), unknown, 1, 2)], reading({})],
    [
      'a list that leaves out what is taken',
      [alone, call({ op: 'list', type: 'call', ownHold: null }, listing([noon]), 3, 4)],
      onlyA,
    ],
    [
      'a hold that is released, and its time booked by another',
      [
        call(hold('h', ten), held(300), 1, 2),
        call({ op: 'release', hold: 'h' }, { kind: 'ok' }, 3, 4),
        call(confirm('a', ten), booked(ten), 4, 5),
      ],
      reading({
        bookings: [bookingDocument('a', ten)],
        holds: [holdDocument('h', ten, { state: 'released', expiresAt: beginning + 3_000 + dayMs })],
      }),
    ],
    [
      'moves to the start that the booking has, before and after one that leads elsewhere',
      [
        alone,
        call(move('a', 'k', ten), { ...booked(ten), text: 'kept' }, 3, 4),
        call(move('a', 'm', noon), booked(noon), 5, 6),
        call(move('a', 'n', noon), { ...booked(noon), text: 'kept' }, 7, 8),
      ],
      reading(
        { bookings: [bookingDocument('a', noon, { firstStartsAt: ten, version: 1 })] },
        {
          records: new Map([
            ['move of id of a by k', 1],
            ['move of id of a by m', 2],
            ['move of id of a by n', 2],
          ]),
        },
      ),
    ],
    [
      'a move, and somebody who takes the old time',
      [
        alone,
        call(move('a', 'm', noon), booked(noon), 3, 4),
        call(confirm('b', ten), { ...booked(ten), text: 'b' }, 5, 6),
      ],
      reading(
        {
          bookings: [
            bookingDocument('b', ten),
            bookingDocument('a', noon, { firstStartsAt: ten, version: 1 }),
          ],
        },
        { records: new Map([['move of id of a by m', 2]]) },
      ),
    ],
  ])('passes %s', (_name, calls, state) => {
    expect(checkRun(setting, calls, [state]).violations).toEqual([]);
  });

  it('counts a booking whose call was refused apart', () => {
    const calls = [
      call(hold('h', ten), held(300), 0, 2),
      call(confirm('a', ten), taken, 1, 2),
      call({ op: 'release', hold: 'h' }, { kind: 'ok' }, 3, 4),
    ];
    const state = reading({
      bookings: [bookingDocument('a', ten)],
      holds: [holdDocument('h', ten, { state: 'released', expiresAt: beginning + 3_000 + dayMs })],
    });
    expect(checkRun(setting, calls, [state])).toEqual({ violations: [], lateCommits: 1 });
  });
});

describe('bookings', () => {
  it('finds two that overlap in a buffer only', () => {
    const state = reading({ bookings: [bookingDocument('a', ten), bookingDocument('b', halfPastTen)] });
    const calls = [alone, call(confirm('b', halfPastTen), booked(halfPastTen), 1, 2)];
    expect(rules(calls, state)).toContain('overlap');
  });

  it('finds an ok without a booking, and a booking without a call', () => {
    expect(rules([alone], reading({}))).toEqual(['ok-without-booking']);
    expect(rules([], onlyA)).toEqual(['unasked-booking']);
  });

  it('finds two bookings of one key', () => {
    const second = bookingDocument('a', noon, { id: 'second' });
    expect(rules([alone], reading({ bookings: [bookingDocument('a', ten), second] }))).toContain(
      'two-bookings',
    );
  });

  it('finds answers of one key that differ, and a refusal after an ok', () => {
    const other = call(confirm('a', ten), { ...booked(ten), text: 'else' }, 3, 4);
    expect(rules([alone, other], onlyA)).toEqual(['answers-disagree']);
    expect(rules([alone, call(confirm('a', ten), taken, 3, 4)], onlyA)).toContain('answers-disagree');
  });

  it('finds an ok for other content', () => {
    const other = call({ ...confirm('a', ten), content: 'other' }, booked(ten), 3, 4);
    expect(rules([alone, other], onlyA)).toEqual(['answers-disagree']);
  });

  it('finds one without its record, and one whose interval forgets the buffers', () => {
    expect(rules([alone], reading({ bookings: [bookingDocument('a', ten, { payloadHash: '' })] }))).toEqual([
      'no-record',
    ]);
    const bare = bookingDocument('a', ten, { taken: { from: ten, to: ten + 1_800_000 } });
    expect(rules([alone], reading({ bookings: [bare] }))).toEqual(['wrong-span']);
  });

  it('finds an offered start that was refused to somebody alone', () => {
    const refused = call(confirm('a', ten), { kind: 'refused', reason: 'unavailable' }, 1, 2, 'quiet');
    expect(rules([refused], reading({}))).toEqual(['free-slot-refused']);
  });

  it('finds an answer that is a fault', () => {
    expect(
      rules([call(confirm('a', ten), { kind: 'refused', reason: 'internal' }, 1, 2)], reading({})),
    ).toEqual(['fault']);
  });
});

describe('chains of holds', () => {
  const calls = [call(hold('h', ten), held(300), 1, 2), call(hold('i', halfPastTen, 'h'), held(360), 60, 61)];
  const chainBegun = (firstAt: number): RawState => {
    const released = { state: 'released', expiresAt: beginning + 60_000 + dayMs };
    const later = { until: beginning + 360_000, firstAt };
    return reading({
      holds: [holdDocument('h', ten, released), holdDocument('i', halfPastTen, later)],
    });
  };

  it('keep the beginning of the first one', () => {
    expect(rules(calls, chainBegun(beginning))).toEqual([]);
  });

  it('that begin anew are found', () => {
    expect(rules(calls, chainBegun(beginning + 60_000))).toEqual(['chain']);
  });

  it('that last longer than fifteen minutes are found', () => {
    const long = holdDocument('h', ten, { until: beginning + 16 * 60_000 });
    expect(rules([call(hold('h', ten), held(960), 1, 2)], reading({ holds: [long] }))).toEqual(['chain']);
  });
});

describe('limits of a week', () => {
  const types = setting.types.map((facts) => ({ ...facts, maxPerWeek: 1 }));
  const two = reading({ bookings: [bookingDocument('a', ten), bookingDocument('b', noon)] });

  it('are kept by bookings, and a full week explains a refusal', () => {
    const calls = [alone, call(confirm('b', noon), booked(noon), 3, 4)];
    expect(rules(calls, two, { types })).toEqual(['day-too-full']);
    const refused = call(confirm('b', noon), { kind: 'refused', reason: 'slot-not-offered' }, 3, 4);
    expect(rules([alone, refused], onlyA, { types })).toEqual([]);
    expect(rules([alone, refused], onlyA)).toEqual(['not-offered']);
  });
});

describe('changes', () => {
  const moved = bookingDocument('a', noon, { firstStartsAt: ten, version: 1 });
  const records = new Map([['move of id of a by m', 2]]);
  const toNoon = call(move('a', 'm', noon), booked(noon), 3, 4);

  it('finds a move without a record', () => {
    expect(rules([alone, toNoon], onlyA)).toEqual(['no-record']);
  });

  it('finds a booking that stands elsewhere than its last move led', () => {
    const back = bookingDocument('a', ten, { version: 1 });
    expect(rules([alone, toNoon], reading({ bookings: [back] }, { records }))).toEqual(['changes']);
  });

  it('finds a change that happened twice', () => {
    const twice = { ...moved, version: 2 };
    expect(rules([alone, toNoon], reading({ bookings: [twice] }, { records }))).toEqual(['changes']);
  });

  it('finds a cancellation that left the booking active', () => {
    const calls = [alone, call(cancel('a', 'c'), { kind: 'ok', text: 'cancelled' }, 3, 4)];
    const state = reading(
      { bookings: [bookingDocument('a', ten, { version: 1 })] },
      { records: new Map([['cancel of id of a by c', 2]]) },
    );
    expect(rules(calls, state)).toEqual(['changes']);
  });

  it('finds a link that stopped working although nothing had changed', () => {
    const refused = call(cancel('a', 'c'), { kind: 'refused', reason: 'not-found' }, 3, 4);
    expect(rules([alone, refused], onlyA)).toEqual(['changes']);
  });

  it('finds a view of a start where the booking never stood', () => {
    const seen = { kind: 'ok' as const, state: 'active', startsAt: noon };
    const calls = [alone, call({ op: 'view', booking: 'a', type: 'call' }, seen, 3, 4)];
    expect(rules(calls, onlyA)).toEqual(['changes']);
  });
});
