// The sweep's part for mails: what a lost trigger or a crash left behind, and what is to be tried again.
import type { Instant } from '@holdfast/core/time/instant.ts';
import { Timestamp } from 'firebase-admin/firestore';
import { queries, queryFrom } from '../adapters/firestore/queries.ts';
import type { Deps } from '../deps.ts';
import { deliverNotice } from './deliver-notice.ts';

const pageSize = 100;
const atOnce = 10;
/**
 * A run stays far below the scheduler's deadline, also when every try takes as long as a try may; what is left waits for
 * the next one.
 */
const wholeRun = { mails: 1_000, milliseconds: 90_000 };

/** The longest waiting first, in pages. Each mail's own trouble ends on its row and holds up no other. */
export async function deliverDue(
  now: Instant,
  deps: Deps,
  onFault: (error: unknown) => void,
  most: Partial<typeof wholeRun> = {},
): Promise<{ looked: number; sent: number; dead: number }> {
  const { mails, milliseconds } = { ...wholeRun, ...most };
  const giveUpAt = performance.now() + milliseconds;
  const run = { looked: 0, sent: 0, dead: 0 };
  const seen = new Set<string>();
  while (run.looked < mails && performance.now() < giveUpAt) {
    const size = Math.min(pageSize, mails - run.looked);
    const { dueNotices } = queries;
    const due = queryFrom(
      deps.db.collection(dueNotices.collection),
      dueNotices,
      [Timestamp.fromMillis(now)],
      size,
    );
    const fresh = (await due.get()).docs.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) break;
    for (let index = 0; index < fresh.length; index += atOnce) {
      if (index > 0 && performance.now() >= giveUpAt) return run;
      const group = fresh.slice(index, index + atOnce);
      const steps = await Promise.all(group.map(({ id }) => deliverNotice(deps, id, onFault)));
      run.sent += steps.filter((step) => step === 'sent').length;
      run.dead += steps.filter((step) => step === 'dead').length;
      run.looked += group.length;
    }
    for (const { id } of fresh) seen.add(id);
  }
  return run;
}
