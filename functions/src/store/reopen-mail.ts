// Takes a promised email up again that had ended, in the commit that has a reason for it.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { triggerGraceMs } from '@holdfast/core/notices/delivery.ts';
import { FieldValue, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { type OutboxRow, remark, remarksLimit, type RowChange, rowKeptMs } from './outbox-rows.ts';

/** The row is as if it were new, on condition that it is as it was read. `why` is for people. */
export function reopenMail(transaction: Transaction, row: OutboxRow, why: string, now: Instant): void {
  const last = remark(now, 'taken up again', why);
  const fields: RowChange = {
    state: 'pending',
    reason: null,
    createdAt: Timestamp.fromMillis(now),
    dueAt: Timestamp.fromMillis(now + triggerGraceMs),
    claim: null,
    attempts: 0,
    unclear: 0,
    timeouts: 0,
    messageId: null,
    round: row.round + 1,
    // A full history begins anew, so that no number of rounds makes the row too large.
    history: row.remarks >= remarksLimit ? [last] : FieldValue.arrayUnion(last),
    expiresAt: Timestamp.fromMillis(now + rowKeptMs),
  };
  transaction.update(row.document, fields, { lastUpdateTime: row.writtenAt });
}
