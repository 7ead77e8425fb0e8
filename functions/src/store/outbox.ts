// Promised mails: written in the commit they are about, leased by a worker, marked with the result.
import { type JobStep, leaseMs } from '@holdfast/core/jobs/job.ts';
import { type DeathCause, type DeliveryState, triggerGraceMs } from '@holdfast/core/notices/delivery.ts';
import { type Notice, noticeId } from '@holdfast/core/notices/notice.ts';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { FieldValue, type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import { appointmentEnd } from './booking-facts.ts';
import { again, commitIf, isContention } from './commit.ts';
import { newLeaseId } from './ids-and-fingerprints.ts';
import type { OnFault } from './on-fault.ts';
import {
  type HistoryEntry,
  mayBeOfNewerVersion,
  type NoticeFacts,
  type OutboxRow,
  readRow,
  remark,
  type Remarks,
  remarksLimit,
  type RowChange,
  rowFrom,
  rowKeptMs,
  rowSchema,
} from './outbox-rows.ts';
import { isDocumentName, outboxDocument } from './paths.ts';
import { mailProblem } from './problems.ts';
import type { Whole } from './written.ts';

/** During a rollout, old and new instances run side by side. */
const newerVersionMs = 30 * minuteMs;

/**
 * Promises a mail in the commit it is about. With `once`, that commit fails if the mail was promised before;
 * otherwise the row replaces one that an earlier booking left behind.
 */
export function promiseMail(
  db: Firestore,
  transaction: Transaction,
  {
    notice,
    providerId,
    previousStartsAt = null,
    previousReading = null,
    once = false,
  }: { readonly notice: Notice; readonly providerId: string; readonly once?: boolean } & Partial<NoticeFacts>,
  now: Instant,
): void {
  const data: Whole<typeof rowSchema> & Remarks = {
    v: 1,
    ...notice,
    providerId,
    facts: {
      previousStartsAt: previousStartsAt === null ? null : Timestamp.fromMillis(previousStartsAt),
      previousReading,
    },
    state: 'pending',
    reason: null,
    createdAt: Timestamp.fromMillis(now),
    dueAt: Timestamp.fromMillis(now + triggerGraceMs),
    claim: null,
    attempts: 0,
    unclear: 0,
    timeouts: 0,
    messageId: null,
    round: 0,
    history: [remark(now, 'promised', null)],
    expiresAt: Timestamp.fromMillis(now + rowKeptMs),
  };
  const document = outboxDocument(db, noticeId(notice));
  if (once) transaction.create(document, data);
  else transaction.set(document, data);
}

const nameField = z.string().check(z.refine(isDocumentName));
const ofWhomSchema = z.extend(z.pick(rowSchema, { recipient: true }), {
  providerId: nameField,
  subject: nameField,
});

/**
 * A row to deliver, or null. An unreadable row is given up and reported, so that it is not read for ever. A
 * kind that only newer code knows is left to newer code while the row is young.
 */
export async function readRowToDeliver(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  rowId: string,
  onFault: OnFault,
): Promise<OutboxRow | null> {
  const snapshot = await outboxDocument(db, rowId).get();
  try {
    return rowFrom(snapshot);
  } catch (error) {
    if (mayBeOfNewerVersion(snapshot, now())) {
      const later: RowChange = { dueAt: Timestamp.fromMillis(now() + newerVersionMs) };
      await snapshot.ref.update(later);
    } else if (snapshot.get('state') !== 'dead') {
      onFault(error, snapshot.ref.path);
      const batch = db.batch();
      batch.update(snapshot.ref, over('dead', 'unreadable', remark(now(), 'given up', 'unreadable')));
      // As far as it still says whose it was, its provider is told like of any other.
      const told = z.safeParse(ofWhomSchema, snapshot.data());
      if (told.success) {
        const row = { id: rowId, ...told.data };
        const until = await appointmentEnd(db, row.subject);
        const { document, data } = mailProblem(db, row, { reason: 'unreadable', until }, now());
        batch.set(document, data);
      }
      await batch.commit();
    }
    return null;
  }
}

/** Leases a row for one worker. Null if another worker was first. */
export async function lease(deps: Deps, row: OutboxRow, unclear: number): Promise<OutboxRow | null> {
  const now = deps.now();
  const leaseId = newLeaseId();
  const attempts = row.attempts + 1;
  const leased = await step(deps, row, {
    state: 'sending',
    claim: { id: leaseId, handedOver: false },
    dueAt: Timestamp.fromMillis(now + leaseMs),
    attempts,
    unclear,
    history: added(remark(now, unclear > row.unclear ? 'taken over' : 'claimed', null)),
  });
  return leased && { ...leased, leaseId, unclear, attempts, state: 'sending' };
}

/** The last write before a mail is handed over. After it, a crash leaves the mail's fate unclear. */
export function handOver(deps: Deps, row: OutboxRow): Promise<OutboxRow | null> {
  return step(deps, row, { claim: { id: row.leaseId ?? '', handedOver: true } });
}

/** False, here and below, if the row has changed since it was read. */
export async function skip(deps: Deps, row: OutboxRow, why: string): Promise<boolean> {
  return (await step(deps, row, over('skipped', why, remark(deps.now(), 'skipped', why)))) !== null;
}

export async function giveUp(deps: Deps, row: OutboxRow, cause: DeathCause): Promise<boolean> {
  return (await step(deps, row, givenUp(cause, cause, deps.now()), cause)) !== null;
}

/**
 * Marks the result of a try; a final one tells the provider in the same commit. If a report or another
 * worker was faster, only the message's id is added, and that only to its own round.
 */
export async function finish(
  deps: Deps,
  row: OutboxRow,
  next: Exclude<JobStep, { kind: 'wait' }>,
  { messageId, why }: { readonly messageId: string | null; readonly why: string },
): Promise<void> {
  const now = deps.now();
  let asLeased: OutboxRow | null = row;
  await again(deps, async () => {
    const current: OutboxRow | null = asLeased ?? (await readRow(deps.db, row.id));
    asLeased = null;
    if (current === null) return 'gone';
    const isOurs = current.state === 'sending' && current.leaseId === row.leaseId;
    if (isOurs)
      return step(deps, current, finished(next, messageId, why, now), next.kind === 'dead' ? why : null);
    const isSameRound = current.round === row.round;
    if (messageId === null || current.messageId !== null || !isSameRound) return 'over';
    return step(deps, current, { messageId });
  });
}

/** Notes a report once, with the resulting state and `also` in the same commit. */
export async function noteReport(
  deps: Deps,
  row: OutboxRow,
  { state, what, at, detail }: { state: DeliveryState; what: string; at: Instant; detail: string | null },
  also: (transaction: Transaction) => void,
): Promise<boolean> {
  const reported = remark(at, what, detail);
  const isNews = state !== row.state;
  if (!isNews && row.remarks >= remarksLimit) return true;
  const fields: RowChange = isNews ? over(state, detail, reported) : { history: added(reported) };
  return commitIf(deps, (transaction) => {
    transaction.update(row.document, fields, { lastUpdateTime: row.writtenAt });
    also(transaction);
  });
}

function finished(
  next: Exclude<JobStep, { kind: 'wait' }>,
  messageId: string | null,
  why: string,
  now: Instant,
): RowChange {
  switch (next.kind) {
    case 'done':
      return { ...over('sent', null, remark(now, 'sent', null)), messageId };
    case 'dead':
      return givenUp(next.cause, why, now);
    case 'again':
      return {
        state: 'pending',
        claim: null,
        dueAt: Timestamp.fromMillis(next.dueAt),
        timeouts: next.timeouts,
        attempts: next.attempts,
        history: added(remark(now, 'to be tried again', why)),
      };
  }
}

function givenUp(cause: DeathCause, why: string, now: Instant): RowChange {
  return over('dead', cause, remark(now, 'given up', why));
}

/** Nothing is left to do, unless a report says otherwise. */
function over(state: DeliveryState, reason: string | null, last: HistoryEntry): RowChange {
  return { state, reason, claim: null, dueAt: FieldValue.delete(), history: added(last) };
}

function added(entry: HistoryEntry): FieldValue {
  return FieldValue.arrayUnion(entry);
}

/** One conditional write, with `problem` in its commit. Null if the row has changed since it was read. */
async function step(
  deps: Pick<Deps, 'db' | 'now'>,
  row: OutboxRow,
  fields: RowChange,
  problem: string | null = null,
): Promise<OutboxRow | null> {
  const until = problem === null ? null : await appointmentEnd(deps.db, row.subject);
  const batch = deps.db.batch();
  batch.update(row.document, fields, { lastUpdateTime: row.writtenAt });
  if (problem !== null) {
    const told = mailProblem(deps.db, row, { reason: problem, until }, deps.now());
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
