// Judges one run: the history against the last reading of Firestore, and every reading on its own.
import { checkAnswers } from './check-answers.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkChanges } from './check-changes.ts';
import { checkHolds } from './check-holds.ts';
import { checkLists } from './check-lists.ts';
import { checkPromises } from './check-promises.ts';
import { checkState } from './check-state.ts';
import { checkTakings } from './check-takings.ts';
import type { Call } from './history.ts';
import { occupanciesOf } from './occupancies-of.ts';
import type { RawState } from './raw-state.ts';
import type { Setting } from './setting.ts';
import type { Violation } from './violation.ts';

export interface Judgement {
  readonly violations: readonly Violation[];
  /** Commits that took effect after their call was refused. */
  readonly lateCommits: number;
}

/** `states` are in the order of reading; the last follows the last call. */
export function checkRun(setting: Setting, calls: readonly Call[], states: readonly RawState[]): Judgement {
  const last = states.at(-1);
  if (!last) throw new Error('nothing was read, so there is nothing to check');
  const occupancies = occupanciesOf(setting, calls, last);
  const answers = checkAnswers(setting, calls, last);
  return {
    violations: [
      ...states.flatMap((state) => checkState(setting, state)),
      ...states.flatMap(checkPromises),
      ...answers.violations,
      ...checkHolds(setting, calls, last),
      ...checkBlocks(calls, last),
      ...checkChanges(setting, calls, last, occupancies),
      ...checkTakings(setting, calls, occupancies),
      ...checkLists(setting, calls, occupancies),
    ],
    lateCommits: answers.lateCommits,
  };
}
