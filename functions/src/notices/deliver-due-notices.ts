// Delivers due mails in each sweep: those that a lost trigger, a crash or a failed try left behind.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import pMap from 'p-map';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';
import { deliverNotice } from './deliver-notice.ts';

const pageSize = 100;
const atOnce = 10;
/** Keeps a run well below the scheduler's deadline, even if every try is slow. The next run continues. */
const wholeRun = { mails: 1_000, milliseconds: 90_000 };

/** Works in pages, longest waiting first. Trouble with one mail is noted or reported and stops no other. */
export async function deliverDueNotices(
  now: Instant,
  deps: Deps,
  onFault: OnFault,
  limits: Partial<typeof wholeRun> = {},
): Promise<{ looked: number; sent: number; dead: number; failed: number }> {
  const { mails, milliseconds } = { ...wholeRun, ...limits };
  const giveUpAt = performance.now() + milliseconds;
  const run = { looked: 0, sent: 0, dead: 0, failed: 0 };
  const { dueNotices } = queries;
  const collection = deps.db.collection(dueNotices.collection);
  const due = queryFrom(collection, dueNotices, [Timestamp.fromMillis(now)], pageSize);
  for await (const page of pagesOf(due, pageSize)) {
    const left = page.slice(0, mails - run.looked);
    const deliver = async ({ id, ref }: QueryDocumentSnapshot) => {
      if (run.looked >= atOnce && performance.now() >= giveUpAt) return;
      run.looked += 1;
      const step = await reporting(onFault, ref.path, 'failed', () => deliverNotice(deps, id, onFault));
      if (step === 'sent' || step === 'dead' || step === 'failed') run[step] += 1;
    };
    await pMap(left, deliver, { concurrency: atOnce });
    if (run.looked >= mails || performance.now() >= giveUpAt) break;
  }
  return run;
}
