// Rows of the outbox as they are stored: facts and fate of a promised mail, and remarks for people to read.
import { outboxSchema } from '@holdfast/contract/documents/outbox-row.ts';
import { type Delivery, mailLimits } from '@holdfast/core/notices/delivery.ts';
import { isNoticeKind, type Notice, type NoticeKind } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type WallTime, wallTime } from '@holdfast/core/time/wall-time.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { outboxDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Expiring } from './written.ts';

export const rowSchema = outboxSchema(storedTime, z.custom<NoticeKind>(isNoticeKind));

export interface HistoryEntry {
  readonly at: Timestamp;
  readonly what: string;
  readonly detail: string | null;
}

/** For people to read: what happened to the row, and when it may go away. */
export interface Remarks extends Expiring {
  readonly history: readonly HistoryEntry[];
}

/** What changes a row that exists. */
export type RowChange = Change<typeof rowSchema, Remarks>;

/** What a mail says and its booking does not, or not any more. */
export interface NoticeFacts {
  /** `moved`: when it was before. */
  readonly previousStartsAt: Instant | null;
  /** `clock-changed`: what the provider's clock was to show. */
  readonly previousReading: WallTime | null;
}

/** A row with when it was last written: what every further step names as precondition. */
export interface OutboxRow extends Delivery, Notice, NoticeFacts {
  readonly id: string;
  readonly providerId: string;
  readonly leaseId: string | null;
  readonly messageId: string | null;
  readonly remarks: number;
  readonly document: DocumentReference;
  readonly writtenAt: Timestamp;
}

/** Null when there is none, or none that can be read. */
export async function readRow(db: Firestore, rowId: string): Promise<OutboxRow | null> {
  const snapshot = await outboxDocument(db, rowId).get();
  try {
    return rowFrom(snapshot);
  } catch {
    return null;
  }
}

/** Throws when the document is no row. */
export function rowFrom(snapshot: DocumentSnapshot): OutboxRow | null {
  if (!snapshot.exists || !snapshot.updateTime) return null;
  const { v: _, facts, claim, reason: __, dueAt = null, ...stored } = z.parse(rowSchema, snapshot.data());
  const { previousStartsAt, previousReading } = facts;
  const history: unknown = snapshot.get('history');
  return {
    ...stored,
    id: snapshot.id,
    previousStartsAt,
    previousReading: previousReading === null ? null : wallTime(previousReading),
    dueAt,
    leaseId: claim?.id ?? null,
    handedOver: claim?.handedOver ?? false,
    remarks: Array.isArray(history) ? history.length : 0,
    document: snapshot.ref,
    writtenAt: snapshot.updateTime,
  };
}

/** Whether only the kind is unknown and the row is younger than any mail may become: a newer version promised it. */
export function mayBeOfNewerVersion(snapshot: DocumentSnapshot, now: Instant): boolean {
  const { success, data } = z.safeParse(outboxSchema(storedTime, z.string()), snapshot.data());
  if (!success || isNoticeKind(data.kind) || data.dueAt === undefined) return false;
  return now < data.createdAt + mailLimits.lastTryMs;
}

export function remark(at: Instant, what: string, detail: string | null): HistoryEntry {
  return { at: Timestamp.fromMillis(at), what, detail };
}
