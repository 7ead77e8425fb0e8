// Checks moves and cancellations: each "ok" happened once, and the booking stands where responses say.
import { type Step, stepsOf } from './booked-times.ts';
import { type Call, type CallOf, callsOf, mayHaveHappened } from './history.ts';
import type { Occupancy } from './occupancy.ts';
import type { RawBooking, RawState } from './raw-state.ts';
import { factsOf, sameSpan, type Setting, spanOf } from './setting.ts';
import type { Rule, Violation } from './violation.ts';

type Change = CallOf<'move'> | CallOf<'cancel'>;

export function checkChanges(
  setting: Setting,
  calls: readonly Call[],
  state: RawState,
  occupancies: readonly Occupancy[],
): Violation[] {
  const changes: Change[] = [...callsOf(calls, 'move'), ...callsOf(calls, 'cancel')];
  const byBooking = Map.groupBy(changes, ({ asked }) => asked.booking);
  const bookings = new Map(state.bookings.map((booking) => [booking.key, booking]));
  return [
    ...[...byBooking].flatMap(([key, group]) => answers(setting, state, group, bookings.get(key))),
    ...state.bookings.flatMap((booking) => ends(booking, stepsOf(setting, calls, state, booking))),
    ...views(setting, calls, occupancies, byBooking),
  ];
}

/** The responses that the changes of one booking got. */
function answers(
  setting: Setting,
  state: RawState,
  group: readonly Change[],
  booking: RawBooking | undefined,
): Violation[] {
  const found: Violation[] = [];
  for (const call of group) {
    const report = (rule: Rule, says: string) => found.push(about(rule, call, booking, says));
    const { asked, outcome } = call;
    const same = group.filter((other) => other.asked.op === asked.op && other.asked.key === asked.key);
    const first = same.find((other) => other.outcome.kind === 'ok');
    const others = group.filter(
      (other) => !same.includes(other) && mayHaveHappened(other) && other.calledAt <= call.answeredAt,
    );
    if (outcome.kind === 'ok') {
      const record = booking && setting.names.record(asked.op, booking.id, asked.key);
      if (record === undefined || !state.records.has(record))
        report('no-record', `${asked.op} ${call.number} was told ok, and there is no record of it`);
      if (first?.outcome.kind === 'ok' && first.outcome.text !== outcome.text)
        report('answers-disagree', `calls ${first.number} and ${call.number} were told different things`);
      if (first && first.asked.content !== asked.content)
        report('answers-disagree', `call ${call.number} asked for something else and was told ok`);
      if (asked.op === 'move' && outcome.startsAt !== asked.start)
        report('answers-disagree', `call ${call.number} was told another start`);
    } else if (outcome.kind === 'refused') {
      const before = same.find((other) => other.outcome.kind === 'ok' && other.answeredAt < call.calledAt);
      if (before && !['idempotency-mismatch', 'unavailable', 'internal'].includes(outcome.reason))
        report(
          'answers-disagree',
          `call ${call.number} was told ${outcome.reason} after ${before.number} ok`,
        );
      const otherContent = same.some((one) => one.asked.content !== asked.content && mayHaveHappened(one));
      if (outcome.reason === 'idempotency-mismatch' && !otherContent)
        report('answers-disagree', `call ${call.number} met a mismatch with its own content`);
      if (outcome.reason === 'not-found' && others.length === 0)
        report('changes', `call ${call.number} came with a link that nothing had retired`);
      if (outcome.reason === 'booking-over' && !others.some((other) => other.asked.op === 'cancel'))
        report(
          'changes',
          `call ${call.number} was told that the booking is over, and nobody had cancelled it`,
        );
    }
  }
  return found;
}

/** Where the booking stands in the end, and how often it changed on the way. */
function ends(booking: RawBooking, steps: readonly Step[]): Violation[] {
  const changes = steps.filter(({ op }) => op !== 'confirm');
  const cancelled = changes.some(({ op }) => op === 'cancel');
  const report = (says: string): Violation => {
    const { provider, taken: span, id } = booking;
    return { rule: 'changes', provider, span, says: `booking ${id} ${says}` };
  };
  const found: Violation[] = [];
  if (booking.version !== changes.length)
    found.push(report(`has version ${booking.version} after ${changes.length} changes`));
  if (cancelled !== (booking.status === 'cancelled'))
    found.push(report(`is ${booking.status} although it was ${cancelled ? '' : 'not '}cancelled`));
  const possible = steps.filter(
    ({ start, by }) => start !== null && !changes.some((later) => later.op === 'move' && later.from >= by),
  );
  if (!possible.some(({ start }) => start === booking.startsAt))
    found.push(report('stands at a start that its last move did not lead to'));
  return found;
}

/** A look shows where the booking stood at some instant between call and response. */
function views(
  setting: Setting,
  calls: readonly Call[],
  occupancies: readonly Occupancy[],
  changes: ReadonlyMap<string, readonly Change[]>,
): Violation[] {
  return callsOf(calls, 'view').flatMap((call) => {
    const { asked, outcome, provider } = call;
    const facts = provider === null ? null : factsOf(setting, provider, asked.type);
    if (!facts || outcome.kind === 'unknown' || outcome.kind === 'unsent') return [];
    const earlier = (changes.get(asked.booking) ?? []).filter(
      (change) => mayHaveHappened(change) && change.calledAt <= call.answeredAt,
    );
    if (outcome.kind === 'refused' || outcome.state === 'cancelled') {
      if (earlier.length > 0 || (outcome.kind === 'refused' && outcome.reason === 'unavailable')) return [];
      return [about('changes', call, undefined, `view ${call.number} failed although nothing had changed`)];
    }
    const span = spanOf(facts, outcome.startsAt ?? Number.NaN);
    const stood = occupancies.some(
      ({ owner, maybe, ...where }) =>
        owner === asked.booking &&
        sameSpan(where.span, span) &&
        maybe.from <= call.answeredAt &&
        call.calledAt <= maybe.to,
    );
    return stood ? [] : [about('changes', call, undefined, `view ${call.number} shows where it never stood`)];
  });
}

function about(rule: Rule, call: Call, booking: RawBooking | undefined, says: string): Violation {
  return { rule, provider: call.provider, span: booking?.taken ?? null, says, call: call.number };
}
