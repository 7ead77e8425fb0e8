// Sums up a run in numbers.
import { type Call, callsOf } from './check/history.ts';
import type { RawState } from './check/raw-state.ts';

export interface Tally {
  readonly ops: number;
  readonly ok: number;
  /** How many of the ok calls blocked time. */
  readonly blocked: number;
  readonly taken: number;
  /** Refused for any other reason. */
  readonly refused: number;
  /** How many of the refused calls the server gave up after its tries. */
  readonly unavailable: number;
  /** No response: the call may have taken effect. */
  readonly unknown: number;
  /** No process was listening. */
  readonly unsent: number;
  readonly kills: number;
  /** How many of the kills happened at a crash point. */
  readonly crashes: number;
}

export function tallyOf(
  calls: readonly Call[],
  { kills, crashes }: { readonly kills: number; readonly crashes: number },
): Tally {
  const count = (test: (call: Call) => boolean): number => calls.filter(test).length;
  const reason = ({ outcome }: Call): string => (outcome.kind === 'refused' ? outcome.reason : '');
  const taken = count((call) => ['slot-taken', 'time-taken'].includes(reason(call)));
  return {
    ops: calls.length,
    ok: count(({ outcome }) => outcome.kind === 'ok'),
    blocked: count(({ asked, outcome }) => asked.op === 'block' && outcome.kind === 'ok'),
    taken,
    refused: count((call) => reason(call) !== '') - taken,
    unavailable: count((call) => reason(call) === 'unavailable'),
    unknown: count(({ outcome }) => outcome.kind === 'unknown'),
    unsent: count(({ outcome }) => outcome.kind === 'unsent'),
    kills,
    crashes,
  };
}

/** What became of holds while clients were at work. */
export interface HoldTally {
  readonly taken: number;
  readonly renewed: number;
  /** Renewed by their visitors after they had lapsed. */
  readonly revived: number;
  /** Exchanged for an overlapping hold, which kept their beginning. */
  readonly chained: number;
  /** Lapsed, with their time taken over. */
  readonly lost: number;
  readonly swept: number;
}

export const holdParts = [
  'taken',
  'renewed',
  'revived',
  'chained',
  'lost',
  'swept',
] as const satisfies readonly (keyof HoldTally)[];

/** `calls` belong to the same time. */
export function holdTallyOf(state: RawState | undefined, calls: readonly Call[]): HoldTally {
  const holds = state?.holds ?? [];
  const firstMs = 5 * 60_000;
  const told = [...Map.groupBy(callsOf(calls, 'hold'), ({ asked }) => asked.hold).values()].map((asked) =>
    asked.filter(({ outcome }) => outcome.kind === 'ok'),
  );
  return {
    taken: holds.length,
    renewed: holds.filter(({ until, firstAt }) => until > firstAt + firstMs).length,
    revived: told.filter((answers) => answers.some((call) => answers.some((other) => isRevival(other, call))))
      .length,
    chained: holds.filter((hold) => holds.some((other) => other !== hold && other.firstAt === hold.firstAt))
      .length,
    lost: holds.filter(({ state }) => state === 'lost').length,
    swept: holds.filter(({ state }) => state === 'ended').length,
  };
}

/** True if `call` renewed a hold that had lapsed according to `before`. */
function isRevival(before: Call, call: Call): boolean {
  const [told, again] = [before.outcome, call.outcome];
  if (told.kind !== 'ok' || again.kind !== 'ok') return false;
  return (told.until ?? Infinity) < call.calledAt && call.answeredAt < (again.until ?? 0);
}
