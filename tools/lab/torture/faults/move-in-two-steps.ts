// Planted fault: a move first frees the old time and then, in a commit of its own, takes the new one.
import type { Deps } from '../../../../functions/src/deps.ts';
import { giveBack } from '../../../../functions/src/lock/give-back.ts';
import {
  takeTime as realTake,
  type TakeOutcome,
  type Taking,
} from '../../../../functions/src/lock/take-time.ts';

export async function takeTime(deps: Deps, taking: Taking): Promise<TakeOutcome> {
  const { giving } = taking;
  if (!giving) return realTake(deps, taking);
  // The document stays as it is for now; only its time goes.
  const unchanged = { ...giving, fields: { status: 'active' } } as const;
  if (!(await giveBack(deps, taking.providerId, unchanged, taking.now))) return { kind: 'stale' };
  const fields = giving.fields;
  const own = taking.write;
  return realTake(deps, {
    ...taking,
    giving: null,
    write: (transaction) => {
      own(transaction);
      transaction.update(giving.document, fields);
    },
  });
}
