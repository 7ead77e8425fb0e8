// `deliverMail`: leases one promised mail, checks it against the booking, makes it, sends it and marks it.
import type { SkipReason } from '@holdfast/core/notices/decide-notice.ts';
import { decideDelivery, planAfterSending, type SendOutcome } from '@holdfast/core/notices/delivery.ts';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';
import { finish, giveUp, handOver, lease, readRowToDeliver, skip } from '../store/outbox.ts';
import type { OutboxRow } from '../store/outbox-rows.ts';
import { noteBarred } from './mail-barred.ts';
import { makeMail } from './make-mail.ts';
import { solveMailProblem } from './solve-mail-problem.ts';
import type { OutgoingMail } from './sendgrid/mail-sender.ts';

/** What one call did with a row. `left`: leased by another worker, not due, or finished. */
export type DeliveryStep = 'left' | 'sent' | 'skipped' | 'again' | 'waiting' | 'dead';

/**
 * Safe to call for any row at any time: a lease is one conditional write, so only one caller proceeds. Throws
 * only if the database is unreachable; trouble with the mail itself ends on the row.
 */
export async function deliverNotice(deps: Deps, rowId: string, onFault: OnFault): Promise<DeliveryStep> {
  const row = await readRowToDeliver(deps, rowId, onFault);
  if (row === null) return 'left';
  const decision = decideDelivery(row, deps.now());
  if (decision.kind === 'leave') return 'left';
  if (decision.kind === 'dead') return (await giveUp(deps, row, decision.cause)) ? 'dead' : 'left';
  const leased = await lease(deps, row, decision.unclear);
  if (leased === null) return 'left';
  deps.at('mail-leased');

  let mail: OutgoingMail | SkipReason;
  try {
    mail = await makeMail(deps, leased);
  } catch (error) {
    onFault(error, leased.document.path);
    return settle(deps, leased, { kind: 'not-made' }, onFault);
  }
  if (typeof mail === 'string') return (await skip(deps, leased, mail)) ? 'skipped' : 'left';
  const handedOver = await handOver(deps, leased);
  if (handedOver === null) return 'left';
  deps.at('mail-handing-over');
  const outcome = await sendOrLeaveReplyOut(deps, handedOver, mail, onFault);
  deps.at('mail-sent');
  return settle(deps, handedOver, outcome, onFault);
}

/** If the service refuses the Reply-To address, sends the mail without one, and the mail says so. */
async function sendOrLeaveReplyOut(
  deps: Deps,
  row: OutboxRow,
  mail: OutgoingMail,
  onFault: OnFault,
): Promise<SendOutcome> {
  const outcome = await send(deps, mail, onFault);
  if (outcome.kind !== 'refused' || !outcome.mayBeReplyTo || mail.replyTo === null) return outcome;
  try {
    const without = await makeMail(deps, row, { canReply: false });
    return typeof without === 'string' ? outcome : await send(deps, without, onFault);
  } catch (error) {
    onFault(error, row.document.path);
    return outcome;
  }
}

async function send(deps: Deps, mail: OutgoingMail, onFault: OnFault): Promise<SendOutcome> {
  try {
    return await deps.mail.send(mail, deps.now());
  } catch (error) {
    // Thrown before anything was sent: a fault in our settings or code.
    onFault(error, `outbox/${mail.row}`);
    return { kind: 'not-made' };
  }
}

/** Marks the row with the result of a try. */
async function settle(
  deps: Deps,
  row: OutboxRow,
  outcome: SendOutcome,
  onFault: OnFault,
): Promise<DeliveryStep> {
  const next = planAfterSending(row, outcome, deps.now(), deps.jitter());
  if (next.kind === 'wait') return 'waiting';
  const messageId = outcome.kind === 'accepted' ? outcome.messageId : null;
  const why = next.kind === 'dead' && outcome.kind !== 'refused' ? next.cause : whyOf(outcome);
  await finish(deps, row, next, { messageId, why });
  await noteBarred(deps, row, outcome, onFault);
  if (next.kind === 'done' && row.round > 0) await solveMailProblem(deps, row);
  return next.kind === 'done' ? 'sent' : next.kind;
}

function whyOf(outcome: SendOutcome): string {
  if (outcome.kind === 'refused') return outcome.detail;
  const answered = outcome.kind === 'busy' || outcome.kind === 'barred' ? outcome.status : null;
  return answered === null ? outcome.kind : `answered ${answered}`;
}
