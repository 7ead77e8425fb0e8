// Checks that every confirmed booking exists exactly once, and that all responses to one key agree.
import { type Call, callsOf, type CallOf, mayHaveHappened } from './history.ts';
import type { RawBooking, RawState } from './raw-state.ts';
import { factsOf, type Setting, spanOf } from './setting.ts';
import type { Rule, Violation } from './violation.ts';

/**
 * `lateCommits` counts bookings that got only refusals. Their mail tells the client, and nothing overlaps.
 */
export interface AnswerFindings {
  readonly violations: readonly Violation[];
  readonly lateCommits: number;
}

export function checkAnswers(setting: Setting, calls: readonly Call[], state: RawState): AnswerFindings {
  const confirms = Map.groupBy(callsOf(calls, 'confirm'), (call) => call.asked.key);
  const bookings = Map.groupBy(state.bookings, (booking) => booking.key);
  const violations = [...confirms].flatMap(([key, group]) =>
    answersOfKey(setting, key, group, bookings.get(key) ?? []),
  );
  let lateCommits = 0;
  for (const booking of state.bookings) {
    const asked = confirms.get(booking.key) ?? [];
    if (asked.length === 0) violations.push(about('unasked-booking', booking, 'nobody asked for it'));
    else if (!asked.some(mayHaveHappened)) lateCommits += 1;
  }
  return { violations: [...violations, ...refusedQuietly(setting, calls), ...faults(calls)], lateCommits };
}

function answersOfKey(
  setting: Setting,
  key: string,
  group: readonly CallOf<'confirm'>[],
  bookings: readonly RawBooking[],
): Violation[] {
  const found: Violation[] = [];
  const [booking, second] = bookings;
  if (booking && second) found.push(about('two-bookings', second, `key ${key} made more than one`));
  const agreed = group.filter((call) => call.outcome.kind === 'ok');
  const first = agreed[0];
  for (const call of group) {
    const report = (rule: Rule, says: string) => found.push(aboutCall(rule, setting, call, says));
    const { outcome } = call;
    if (outcome.kind === 'ok') {
      if (!booking) report('ok-without-booking', `call ${call.number} was told ok, and there is no booking`);
      if (outcome.startsAt !== call.asked.start)
        report('answers-disagree', `call ${call.number} was told another start`);
      if (first?.outcome.kind === 'ok' && outcome.text !== first.outcome.text)
        report('answers-disagree', `calls ${first.number} and ${call.number} were told different things`);
      if (first && call.asked.content !== first.asked.content)
        report('answers-disagree', `call ${call.number} asked for something else and was told ok`);
    } else if (outcome.kind === 'refused') {
      const before = agreed.find((earlier) => earlier.answeredAt < call.calledAt);
      const same = before?.asked.content === call.asked.content;
      if (before && !['idempotency-mismatch', 'unavailable', 'internal'].includes(outcome.reason))
        report(
          'answers-disagree',
          `call ${call.number} was told ${outcome.reason} after ${before.number} was told ok`,
        );
      const other = group.some((one) => one.asked.content !== call.asked.content && mayHaveHappened(one));
      if (outcome.reason === 'idempotency-mismatch' && (same || !other))
        report('answers-disagree', `call ${call.number} met a mismatch with its own content`);
    }
  }
  return found;
}

/** Checks that a listed start could be confirmed without competition. */
function refusedQuietly(setting: Setting, calls: readonly Call[]): Violation[] {
  return callsOf(calls, 'confirm')
    .filter((call) => call.client === setting.quiet && call.outcome.kind !== 'ok')
    .map((call) =>
      aboutCall('free-slot-refused', setting, call, `call ${call.number} wanted a listed start, alone`),
    );
}

function faults(calls: readonly Call[]): Violation[] {
  return calls
    .filter(({ outcome }) => outcome.kind === 'refused' && unexpected.includes(outcome.reason))
    .map(({ number, provider, outcome }) => ({
      rule: 'fault',
      provider,
      span: null,
      says: `call ${number} was answered ${outcome.kind === 'refused' ? outcome.reason : ''}`,
    }));
}

/** No call of the harness may get these refusals: its requests are well formed and its pages exist. */
const unexpected: readonly string[] = [
  'internal',
  'invalid-request',
  'unreadable',
  'unauthenticated',
  'not-blockable',
];

function about(rule: Rule, booking: RawBooking, says: string): Violation {
  return { rule, provider: booking.provider, span: booking.taken, says: `booking ${booking.id}: ${says}` };
}

function aboutCall(rule: Rule, setting: Setting, call: CallOf<'confirm'>, says: string): Violation {
  const facts = call.provider === null ? null : factsOf(setting, call.provider, call.asked.type);
  return { rule, provider: call.provider, span: facts && spanOf(facts, call.asked.start), says };
}
