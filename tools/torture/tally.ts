// How a run went, in numbers.
import type { Call } from './check/history.ts';
import type { RawState } from './check/raw-state.ts';

export interface Tally {
  readonly ops: number;
  readonly ok: number;
  readonly taken: number;
  /** Refused for any other reason. */
  readonly refused: number;
  /** Of those refused: the server gave up after its tries. */
  readonly unavailable: number;
  /** No answer: the call may have had its effect. */
  readonly unknown: number;
  /** Nothing was listening any more. */
  readonly unsent: number;
  readonly kills: number;
  /** Those of the kills that happened at a crash point. */
  readonly crashes: number;
}

export function tallyOf(
  calls: readonly Call[],
  { kills, crashes }: { readonly kills: number; readonly crashes: number },
): Tally {
  const count = (test: (call: Call) => boolean): number => calls.filter(test).length;
  const reason = ({ outcome }: Call): string => (outcome.kind === 'refused' ? outcome.reason : '');
  const taken = count((call) => reason(call) === 'slot-taken');
  return {
    ops: calls.length,
    ok: count(({ outcome }) => outcome.kind === 'ok'),
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
  /** Lapsed, and their time taken over. */
  readonly lost: number;
  readonly swept: number;
}

export const holdParts = [
  'taken',
  'renewed',
  'lost',
  'swept',
] as const satisfies readonly (keyof HoldTally)[];

export function holdTallyOf({ holds }: RawState): HoldTally {
  const firstMs = 5 * 60_000;
  return {
    taken: holds.length,
    renewed: holds.filter(({ until, firstAt }) => until > firstAt + firstMs).length,
    lost: holds.filter(({ state }) => state === 'lost').length,
    swept: holds.filter(({ state }) => state === 'ended').length,
  };
}
