// Checks what visitors heard about their holds: every "ok" has its document, and every reported end is true.
import { type Call, callsOf, mayHaveHappened } from './history.ts';
import { endersOf } from './occupancies-of.ts';
import type { RawHold, RawState } from './raw-state.ts';
import { factsOf, graceMs, listGraceMs, overlap, type Setting, spanOf } from './setting.ts';
import type { Violation } from './violation.ts';

export function checkHolds(setting: Setting, calls: readonly Call[], state: RawState): Violation[] {
  const documents = new Map(state.holds.map((hold) => [hold.id, hold]));
  const holds = callsOf(calls, 'hold');
  const told = holds
    .filter((call) => call.outcome.kind === 'ok' && !documents.has(setting.names.hold(call.asked.hold)))
    .map((call) => found(setting, call, `call ${call.number} was told ok, and there is no hold`));
  const answered = calls.filter(
    ({ outcome }) => outcome.kind === 'refused' && outcome.reason === 'hold-over',
  );
  const untrue = answered.flatMap((call) => {
    const { asked, outcome } = call;
    if (!('hold' in asked) || asked.hold === null || outcome.kind !== 'refused') return [];
    const hold = documents.get(setting.names.hold(asked.hold));
    if (!hold) return [found(setting, call, `call ${call.number} was told of a hold that never was`)];
    const byOwner = outcome.state === 'released' || outcome.state === 'booked';
    const possible = byOwner
      ? endersOf(calls, asked.hold).some(
          (ender) => mayHaveHappened(ender) && ender.calledAt <= call.answeredAt,
        )
      : !setting.clocksAgree || call.answeredAt + setting.clockError >= hold.until + graceMs;
    const says = `call ${call.number} was told that its hold is ${outcome.state}, which cannot be`;
    return possible && outcome.state === hold.state ? [] : [found(setting, call, says)];
  });
  return [...told, ...untrue, ...brokenChains(setting, calls, documents)];
}

/**
 * A hold that replaces a live hold it overlaps keeps that hold's beginning, so exchanging holds buys no time.
 */
function brokenChains(
  setting: Setting,
  calls: readonly Call[],
  documents: ReadonlyMap<string, RawHold>,
): Violation[] {
  return callsOf(calls, 'hold').flatMap((call) => {
    const { hold, replaces } = call.asked;
    const next = documents.get(setting.names.hold(hold));
    const before = replaces === null ? undefined : documents.get(setting.names.hold(replaces));
    if (replaces === null || call.outcome.kind !== 'ok' || !next || before?.state !== 'released') return [];
    const byOthers = endersOf(calls, replaces).some(
      (ender) => mayHaveHappened(ender) && !(ender.asked.op === 'hold' && ender.asked.hold === hold),
    );
    // A hold may begin anew on time that lists have shown as free again.
    const stood = call.answeredAt + setting.clockError < before.until + listGraceMs;
    const isChain = next.provider === before.provider && overlap(next.taken, before.taken);
    if (byOthers || !stood || !isChain || next.firstAt === before.firstAt) return [];
    const says = `call ${call.number} began the time of hold ${replaces} anew`;
    return [{ rule: 'chain', provider: next.provider, span: next.taken, says }];
  });
}

function found(setting: Setting, { provider, asked }: Call, says: string): Violation {
  const facts = provider !== null && 'type' in asked ? factsOf(setting, provider, asked.type) : null;
  const span = facts && 'start' in asked ? spanOf(facts, asked.start) : null;
  return { rule: 'hold-state', provider, span, says };
}
