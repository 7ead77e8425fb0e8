// Planted fault: a move first frees the old time, and takes the new one in a second commit.
import type { Deps } from '../../../../functions/src/deps.ts';
import { releaseTime } from '../../../../functions/src/lock/release-time.ts';
import { takeTime as realTake } from '../../../../functions/src/lock/take-time.ts';
import type { TakeOutcome, Taking } from '../../../../functions/src/lock/taking.ts';

export async function takeTime(deps: Deps, taking: Taking): Promise<TakeOutcome> {
  const { release } = taking;
  if (!release) return realTake(deps, taking);
  // The document stays unchanged for now; only its time goes.
  const unchanged = { ...release, fields: { status: 'active' } } as const;
  if (!(await releaseTime(deps, taking.providerId, unchanged, taking.now))) return { kind: 'stale' };
  const fields = release.fields;
  const own = taking.write;
  return realTake(deps, {
    ...taking,
    release: null,
    write: (transaction) => {
      own(transaction);
      transaction.update(release.document, fields);
    },
  });
}
