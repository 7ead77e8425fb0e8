// Who had which time, and when: for each owner the longest life it may have had, and the life it surely had.
import { type Call, callsOf, mayHaveHappened } from './history.ts';
import type { RawHold, RawState } from './raw-state.ts';
import { blockedTimes } from './blocked-times.ts';
import { bookedTimes } from './booked-times.ts';
import { dayMs, graceMs, listGraceMs, type Setting } from './setting.ts';
import type { Occupancy } from './occupancy.ts';

/** Derives lives from the history; the documents show which of the unknown calls took effect. */
export function occupanciesOf(setting: Setting, calls: readonly Call[], state: RawState): Occupancy[] {
  return [
    ...heldTimes(setting, calls, state),
    ...bookedTimes(setting, calls, state),
    ...blockedTimes(calls, state),
  ];
}

function heldTimes(setting: Setting, calls: readonly Call[], state: RawState): Occupancy[] {
  const documents = new Map(state.holds.map((hold) => [hold.id, hold]));
  return [...Map.groupBy(callsOf(calls, 'hold'), (call) => call.asked.hold)].flatMap(([name, asked]) => {
    const document = documents.get(setting.names.hold(name));
    const tries = asked.filter(mayHaveHappened);
    const first = tries[0];
    if (!document || !first || first.provider === null) return [];
    const answered = tries.filter((call) => call.outcome.kind === 'ok');
    const enders = endersOf(calls, name);
    const endedBy = endedAtLatest(document, enders, setting.clockError);
    const lapsesBy = document.until + graceMs + setting.clockError;
    const surelyFrom = Math.min(...answered.map((call) => call.answeredAt));
    const surelyTo = Math.min(
      Math.min(...enders.filter(mayHaveHappened).map((call) => call.calledAt)),
      surelyUntil(answered, document) + graceMs - setting.clockError,
    );
    return [
      {
        provider: document.provider,
        owner: name,
        kind: 'hold' as const,
        type: document.type,
        start: document.start,
        span: document.taken,
        maybe: {
          from: Math.min(...tries.map((call) => call.calledAt)),
          to: Math.min(endedBy, lapsesBy),
          toForLists: Math.min(endedBy, document.until + listGraceMs + setting.clockError),
        },
        surely: setting.clocksAgree && surelyFrom < surelyTo ? { from: surelyFrom, to: surelyTo } : null,
      },
    ];
  });
}

/**
 * When the response to the visitor's own ending call came; infinite without one. The document has its
 * instant.
 */
function endedAtLatest(document: RawHold, enders: readonly Call[], clockError: number): number {
  if (document.expiresAt === null || !['released', 'booked'].includes(document.state)) return Infinity;
  const endedAt = document.expiresAt - dayMs;
  const possible = enders.filter(
    (call) =>
      mayHaveHappened(call) &&
      call.calledAt - clockError <= endedAt &&
      endedAt <= call.answeredAt + clockError,
  );
  if (possible.length === 0) return Infinity;
  return Math.max(...possible.map((call) => (call.outcome.kind === 'ok' ? call.answeredAt : Infinity)));
}

/** The earliest end that the owner of the hold was promised. Later promises only lengthen it. */
function surelyUntil(answered: readonly Call[], document: RawHold): number {
  const promised = answered.flatMap(({ outcome }) => (outcome.kind === 'ok' ? (outcome.until ?? []) : []));
  return Math.min(document.until, ...promised);
}

/** The calls by which the visitor may have ended the hold. */
export function endersOf(calls: readonly Call[], hold: string): Call[] {
  return calls.filter(
    ({ asked }) =>
      (asked.op === 'release' && asked.hold === hold) ||
      (asked.op === 'hold' && asked.replaces === hold && asked.hold !== hold) ||
      (asked.op === 'confirm' && asked.hold === hold),
  );
}
