// Forgets, at night, the providers of closed pages whose last appointment is over.
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import { forgetProvider } from './forget-provider.ts';

const pageSize = 100;

/** A page that was closed within the last day waits: mails about cancelled appointments may be under way. */
export async function forgetClosed(
  now: Instant,
  deps: Pick<Deps, 'db'>,
  onFault: OnFault,
): Promise<{ forgotten: number; failed: number }> {
  const { closedProviders: shape } = queries;
  const closed = queryFrom(deps.db.collection(shape.collection), shape, ['closed'], pageSize);
  const run = { forgotten: 0, failed: 0 };
  for await (const page of pagesOf(closed, pageSize)) {
    for (const { id, ref, updateTime } of page) {
      if (now - updateTime.toMillis() < dayMs) continue;
      const isDone = await reporting(onFault, ref.path, null, () => forgetProvider(deps, id, now));
      if (isDone === null) run.failed += 1;
      else if (isDone) run.forgotten += 1;
    }
  }
  return run;
}
