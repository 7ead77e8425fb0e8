// The scheduled runs: each runs its parts, logs their counts, and fails if a part failed.
import { forgetClosed } from '../account/forget-closed.ts';
import type { Deps } from '../deps.ts';
import { deliverDueNotices } from '../notices/deliver-due-notices.ts';
import { sendReminders } from '../notices/send-reminders.ts';
import { MailBarred, readMailBarred } from '../notices/mail-barred.ts';
import type { OnFault } from '../store/on-fault.ts';
import { audit, auditCounts } from '../upkeep/audit.ts';
import { endProblems } from '../upkeep/end-problems.ts';
import { noteAudits } from '../upkeep/note-audits.ts';
import { sweep } from '../upkeep/sweep.ts';
import { watchClocks } from '../upkeep/watch-clocks.ts';
import { eachPart } from './each-part.ts';
import { logDifferences, logFaultOf, logRun } from './log.ts';

/** Reports every night and repairs no time. People repair with `npm run audit -- --repair`. */
export async function runAudit(deps: Deps): Promise<void> {
  const onFault = logFaultOf('audit');
  await eachPart(
    {
      closed: () => forgetClosedPages(deps, onFault),
      clocks: () => lookAtClocks(deps, onFault),
      problems: () => endOldProblems(deps, onFault),
      time: () => auditTime(deps, onFault),
    },
    onFault,
  );
}

async function auditTime(deps: Deps, onFault: OnFault): Promise<void> {
  const options = { repair: false, milliseconds: 400_000 };
  const { audits, complete } = await audit(deps.now(), deps, options, onFault);
  await noteAudits(deps, audits, deps.now(), onFault);
  for (const found of audits) if (found.differences.length > 0) logDifferences(found);
  const counts = auditCounts(audits);
  const barred = await readMailBarred(deps.db);
  if (barred) onFault(new MailBarred(barred.status));
  logRun('audit', { ...counts, mailBarred: barred ? 1 : 0 });
  // A run that skipped something must not look healthy.
  if (!complete || counts.notLooked > 0 || counts.unread > 0) {
    throw new Error(complete ? 'not all could be looked at' : 'the time was over before all was looked at');
  }
}

async function forgetClosedPages(deps: Deps, onFault: OnFault): Promise<void> {
  const done = await forgetClosed(deps.now(), deps, onFault);
  logRun('forgetClosed', done);
  if (done.failed > 0) throw new Error('not every closed page could be looked at');
}

async function lookAtClocks(deps: Deps, onFault: OnFault): Promise<void> {
  const { complete, ...seen } = await watchClocks(deps.now(), deps, onFault, 90_000);
  logRun('watchClocks', seen);
  if (!complete || seen.failed > 0) throw new Error('not every clock could be looked at');
}

async function endOldProblems(deps: Deps, onFault: OnFault): Promise<void> {
  const { complete, ...run } = await endProblems(deps.now(), deps, onFault, 20_000);
  logRun('endProblems', run);
  if (!complete || run.failed > 0) throw new Error('not every problem could be looked at');
}

/** Holds go first: they are quick, and slow mails must not delay them. */
export async function runSweep(deps: Deps): Promise<void> {
  const now = deps.now();
  const onFault = logFaultOf('sweep');
  const holds = async () => logRun('sweep', await sweep(now, deps, onFault));
  const mails = async () => logRun('mails', await deliverDueNotices(now, deps, onFault));
  await eachPart({ holds, mails }, onFault);
}

export async function runReminders(deps: Deps): Promise<void> {
  const { queued, skipped, left, failed } = await sendReminders(
    deps.now(),
    deps,
    logFaultOf('sendReminders'),
  );
  logRun('sendReminders', { queued, skipped, left, failed });
}
