// Where each booking stood and when: from its confirmation or a move until the next move or its cancellation.
import { type Call, callsOf, mayHaveHappened } from './history.ts';
import type { Occupancy } from './occupancy.ts';
import type { RawBooking, RawState } from './raw-state.ts';
import { factsOf, type Setting, spanOf } from './setting.ts';

/** An event in a booking's life, between `from` and `by`. `by` is infinite when no response confirmed it. */
export interface Step {
  readonly op: 'confirm' | 'move' | 'cancel';
  /** Where the booking stands afterwards; null when it is cancelled. */
  readonly start: number | null;
  readonly from: number;
  readonly by: number;
}

/** The steps of a booking that the documents confirm, in no order. */
export function stepsOf(
  setting: Setting,
  calls: readonly Call[],
  state: RawState,
  booking: RawBooking,
): Step[] {
  const confirms = callsOf(calls, 'confirm').filter(({ asked }) => asked.key === booking.key);
  const tries = confirms.filter(
    (call) => mayHaveHappened(call) && call.asked.start === booking.firstStartsAt,
  );
  // The late commit of a refused call may have begun with any of its calls.
  const arrival = times(tries.length > 0 ? tries : confirms);
  const changes = [...callsOf(calls, 'move'), ...callsOf(calls, 'cancel')].filter(
    (call) => call.asked.booking === booking.key && mayHaveHappened(call),
  );
  const done = [
    ...Map.groupBy(changes, ({ asked }) => setting.names.record(asked.op, booking.id, asked.key)),
  ];
  // A move to the booking's present start shares the link version of the change that led there, or the first.
  const made = new Map<number, Step>();
  for (const [record, group] of done) {
    const first = group.find(({ outcome }) => outcome.kind === 'ok') ?? group[0];
    const linkVersion = state.records.get(record);
    if (!first || linkVersion === undefined || linkVersion === 1) continue;
    const start = first.asked.op === 'move' ? first.asked.start : null;
    const step = { op: first.asked.op, start, ...times(group) };
    const other = made.get(linkVersion);
    const from = Math.min(step.from, other?.from ?? Infinity);
    made.set(linkVersion, { ...step, from, by: Math.min(step.by, other?.by ?? Infinity) });
  }
  return [{ op: 'confirm', start: booking.firstStartsAt, ...arrival }, ...made.values()];
}

export function bookedTimes(setting: Setting, calls: readonly Call[], state: RawState): Occupancy[] {
  const byBooking = Map.groupBy(calls, ({ asked }) => bookingOf(asked) ?? '');
  return state.bookings.flatMap((booking) => {
    const facts = factsOf(setting, booking.provider, booking.type);
    if (!facts) return [];
    const steps = stepsOf(setting, byBooking.get(booking.key) ?? [], state, booking);
    return steps.flatMap((step) => {
      if (step.start === null) return [];
      const others = steps.filter((other) => other !== step && other.op !== 'confirm');
      const leavesBy = Math.min(
        ...others.filter((other) => other.op === 'cancel' || other.from >= step.by).map(({ by }) => by),
      );
      const staysTill = Math.min(...others.filter((other) => other.by > step.from).map(({ from }) => from));
      return [
        {
          provider: booking.provider,
          owner: booking.key,
          kind: 'booking' as const,
          type: booking.type,
          start: step.start,
          span: spanOf(facts, step.start),
          maybe: { from: step.from, to: leavesBy, toForLists: leavesBy },
          surely: step.by < staysTill ? { from: step.by, to: staysTill } : null,
        },
      ];
    });
  });
}

/** The key of the booking that a call is about. */
export function bookingOf(asked: Call['asked']): string | null {
  if (asked.op === 'confirm') return asked.key;
  return 'booking' in asked ? asked.booking : null;
}

function times(calls: readonly Call[]): { readonly from: number; readonly by: number } {
  const answered = calls.filter(({ outcome }) => outcome.kind === 'ok');
  return {
    from: Math.min(...calls.map(({ calledAt }) => calledAt)),
    by: Math.min(...answered.map(({ answeredAt }) => answeredAt)),
  };
}
