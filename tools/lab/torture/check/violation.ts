// What the checker found, and the shortest history that shows it.
import { bookingOf } from './booked-times.ts';
import type { Call } from './history.ts';
import { factsOf, overlap, type Setting, spanOf } from './setting.ts';
import type { Span } from './raw-state.ts';

/** The rules that can be broken, by name. */
export type Rule =
  | 'overlap'
  | 'ok-without-booking'
  | 'two-bookings'
  | 'unasked-booking'
  | 'answers-disagree'
  | 'wrong-span'
  | 'no-record'
  | 'taken-without-conflict'
  | 'not-offered'
  | 'listed-but-taken'
  | 'time-lost'
  | 'cells'
  | 'ledger'
  | 'limits'
  | 'chain'
  | 'hold-robbed'
  | 'hold-state'
  | 'blocks'
  | 'changes'
  | 'day-too-full'
  | 'promises'
  | 'fault'
  | 'free-slot-refused';

export interface Violation {
  readonly rule: Rule;
  readonly provider: string | null;
  readonly says: string;
  /** The time in question; null when there is none. */
  readonly span: Span | null;
  /** The number of the list or view that shows it. */
  readonly call?: number;
}

/**
 * Every call that could touch the time in question, in the order of asking, without lists: they change
 * nothing.
 */
export function historyOf(violation: Violation, setting: Setting, calls: readonly Call[]): Call[] {
  const touching = calls.filter((call) => call.provider === violation.provider && touches(call));
  // Whatever ends an owner names no time. It belongs here when its hold, booking or block does.
  const names = new Set(touching.flatMap(({ asked }) => namesIn(asked)));
  return calls
    .filter(
      (call) =>
        touching.includes(call) ||
        call.number === violation.call ||
        namesIn(call.asked).some((name) => names.has(name)),
    )
    .sort((one, other) => one.calledAt - other.calledAt);

  function touches({ asked, provider }: Call): boolean {
    if ('span' in asked) return violation.span === null || overlap(asked.span, violation.span);
    if (!('start' in asked) || provider === null) return false;
    const facts = factsOf(setting, provider, asked.type);
    return facts !== null && (violation.span === null || overlap(spanOf(facts, asked.start), violation.span));
  }
}

function namesIn(asked: Call['asked']): string[] {
  const hold = 'hold' in asked ? asked.hold : null;
  const block = asked.op === 'block' ? asked.key : asked.op === 'unblock' ? asked.block : null;
  return [hold, bookingOf(asked), block].filter((name) => name !== null);
}
