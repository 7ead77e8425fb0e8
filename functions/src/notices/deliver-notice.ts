// `deliverMail`: one promised mail on its way out: claimed, checked against the booking, made, sent, marked.
import { decideNotice, type SkipReason } from '@holdfast/core/notices/decide-notice.ts';
import {
  type ClaimDecision,
  decideClaim,
  leaseMs,
  planAfterTry,
  type SendOutcome,
} from '@holdfast/core/notices/delivery.ts';
import { instant, minuteMs } from '@holdfast/core/time/instant.ts';
import { bookingFromSnapshot } from '../store/bookings.ts';
import {
  claimedFields,
  deadFields,
  handingOverFields,
  laterFields,
  mayBeOfNewerVersion,
  messageIdField,
  type OutboxChange,
  type OutboxRow,
  outboxRowFrom,
  pendingFields,
  sentFields,
  skippedFields,
  unreadableFields,
} from '../store/outbox.ts';
import { MailBarred, openMailBarred, solveMailBarred } from './mail-barred.ts';
import { bookingDocument, outboxDocument, providerDocument } from '../store/paths.ts';
import { mailProblem } from '../store/problems.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { newClaimId } from '../store/ids-and-fingerprints.ts';
import { again, isContention } from '../store/commit.ts';
import type { OutgoingMail } from './sendgrid/mail-sender.ts';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';
import { makeMail } from './make-mail.ts';

/** While a release is rolled out, old and new instances run side by side. */
const newerVersionMs = 30 * minuteMs;

/** What one look at a row came to. `left`: not ours, not due, or over. */
export type DeliveryStep = 'left' | 'sent' | 'skipped' | 'again' | 'waiting' | 'dead';

/**
 * Safe to call for any row, at any time, any number of times and from anywhere: a claim is one conditional write, so of
 * all callers one goes on. Throws only when the database cannot be reached; whatever goes wrong with the mail itself ends
 * on the row.
 */
export async function deliverNotice(deps: Deps, rowId: string, onFault: OnFault): Promise<DeliveryStep> {
  const now = deps.now();
  const found = await readRow(deps, rowId, onFault);
  if (found === null) return 'left';
  const decision = decideClaim(found, now);
  if (decision.kind === 'leave') return 'left';
  if (decision.kind === 'dead') {
    return (await write(deps, found, deadFields(decision.cause, null, now), decision.cause))
      ? 'dead'
      : 'left';
  }
  const claimed = await claim(deps, found, decision);
  if (claimed === null) return 'left';
  deps.at('mail-claimed');

  let mail: OutgoingMail | SkipReason;
  try {
    mail = await prepare(deps, claimed);
  } catch (error) {
    onFault(error, claimed.document.path);
    return settle(deps, claimed, { kind: 'not-made' }, onFault);
  }
  if (typeof mail === 'string') {
    return (await write(deps, claimed, skippedFields(mail, deps.now()))) ? 'skipped' : 'left';
  }
  const handingOver = await write(deps, claimed, handingOverFields(claimed.claimId ?? ''));
  if (!handingOver) return 'left';
  deps.at('mail-handing-over');
  const outcome = await sendOrLeaveReplyOut(deps, handingOver, mail, onFault);
  deps.at('mail-sent');
  return settle(deps, handingOver, outcome, onFault);
}

/**
 * Null when there is none. One that cannot be read is given up here and reported; one of a kind that only a newer version
 * knows is left to that one, as long as a mail may take.
 */
async function readRow(deps: Deps, rowId: string, onFault: OnFault): Promise<OutboxRow | null> {
  const snapshot = await outboxDocument(deps.db, rowId).get();
  try {
    return outboxRowFrom(snapshot);
  } catch (error) {
    const now = deps.now();
    if (mayBeOfNewerVersion(snapshot, now)) {
      await snapshot.ref.update(laterFields(instant(now + newerVersionMs)));
    } else if (snapshot.get('state') !== 'dead') {
      onFault(error, snapshot.ref.path);
      await snapshot.ref.update(unreadableFields(now));
    }
    return null;
  }
}

async function claim(
  deps: Deps,
  row: OutboxRow,
  { unclear }: Extract<ClaimDecision, { kind: 'claim' }>,
): Promise<OutboxRow | null> {
  const now = deps.now();
  const claimId = newClaimId();
  const until = instant(now + leaseMs);
  const claimed = await write(deps, row, claimedFields(row, { id: claimId, until, unclear, now }));
  return claimed && { ...claimed, claimId, unclear, attempts: row.attempts + 1, state: 'sending' };
}

async function prepare(deps: Deps, row: OutboxRow, canReply = true): Promise<OutgoingMail | SkipReason> {
  if (deps.mail.from === '') return 'mail-off';
  const [bookingSnapshot, providerSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, row.subject),
    providerDocument(deps.db, row.providerId),
  );

  const booking = bookingFromSnapshot(bookingSnapshot);
  const provider = providerSnapshot ? providerFromSnapshot(providerSnapshot) : null;
  const reason = decideNotice(row, booking, deps.now());
  if (reason !== null) return reason;
  if (booking === null || provider === null) return 'gone';
  return makeMail(deps, row, { booking, provider, canReply });
}

/** An address for answers that the service refuses must not silence the other side: the mail goes without, and says so. */
async function sendOrLeaveReplyOut(
  deps: Deps,
  row: OutboxRow,
  mail: OutgoingMail,
  onFault: OnFault,
): Promise<SendOutcome> {
  const outcome = await send(deps, mail, onFault);
  if (outcome.kind !== 'refused' || !outcome.mayBeReplyTo || mail.replyTo === null) return outcome;
  try {
    const without = await prepare(deps, row, false);
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
    // Thrown before anything went out: settings or code of ours.
    onFault(error, `outbox/${mail.row}`);
    return { kind: 'not-made' };
  }
}

/** Marks what came of a try. While the mail was out, a report may have been faster; then only the message's id is added. */
async function settle(
  deps: Deps,
  row: OutboxRow,
  outcome: SendOutcome,
  onFault: OnFault,
): Promise<DeliveryStep> {
  const now = deps.now();
  const next = planAfterTry(row, outcome, now, deps.jitter());
  if (next.kind === 'wait') return 'waiting';
  let asClaimed: OutboxRow | null = row;
  await again(deps, async () => {
    const current: OutboxRow | null = asClaimed ?? (await readRow(deps, row.id, onFault));
    asClaimed = null;
    if (current === null) return 'gone';
    const isOurs: boolean = current.state === 'sending' && current.claimId === row.claimId;
    const written: OutboxRow | null = isOurs
      ? await write(deps, current, fieldsOf(next, outcome, now), causeOf(next, outcome))
      : outcome.kind === 'accepted' && current.messageId === null
        ? await write(deps, current, messageIdField(outcome.messageId))
        : current;
    return written && 'written';
  });
  await noteBarred(deps, row, outcome, onFault);
  return next.kind;
}

/** One problem of the deployment, however many mails run into it; the first that goes through solves it. */
async function noteBarred(deps: Deps, row: OutboxRow, outcome: SendOutcome, onFault: OnFault): Promise<void> {
  if (outcome.kind === 'accepted') await solveMailBarred(deps.db, deps.now());
  if (outcome.kind !== 'barred') return;
  const found = { row: row.id, reason: outcome.detail };
  if (await openMailBarred(deps.db, found, deps.now()))
    onFault(new MailBarred(outcome.status), row.document.path);
}

type Step = Exclude<ReturnType<typeof planAfterTry>, { kind: 'wait' }>;

function fieldsOf(next: Step, outcome: SendOutcome, now: ReturnType<Deps['now']>): OutboxChange {
  switch (next.kind) {
    case 'sent':
      return sentFields(next.messageId, now);
    case 'dead':
      return deadFields(next.cause, outcome.kind === 'refused' ? outcome.detail : null, now);
    case 'again':
      return pendingFields({ ...next, now, why: whyOf(outcome) });
  }
}

function whyOf(outcome: SendOutcome): string {
  const answered = outcome.kind === 'busy' || outcome.kind === 'barred' ? outcome.status : null;
  return answered === null ? outcome.kind : `answered ${answered}`;
}

function causeOf(next: Step, outcome: SendOutcome): string | null {
  if (next.kind !== 'dead') return null;
  return outcome.kind === 'refused' ? outcome.detail : next.cause;
}

/** One conditional write; with `problem`, the provider is told in the same commit. Null when the row has changed since. */
async function write(
  deps: Deps,
  row: OutboxRow,
  fields: OutboxChange,
  problem: string | null = null,
): Promise<OutboxRow | null> {
  const batch = deps.db.batch();
  batch.update(row.document, fields, { lastUpdateTime: row.writtenAt });
  if (problem !== null) {
    const told = mailProblem(deps.db, row, problem, deps.now());
    batch.set(told.document, told.data);
  }
  try {
    const [result] = await batch.commit();
    return result ? { ...row, writtenAt: result.writeTime } : null;
  } catch (error) {
    if (isContention(error)) return null;
    throw error;
  }
}
