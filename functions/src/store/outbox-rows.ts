// Stored rows of the outbox: the facts and the fate of a promised mail, and remarks for people.
import { outboxSchema } from '@holdfast/contract/documents/outbox-row.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import { type Delivery, mailLimits } from '@holdfast/core/notices/delivery.ts';
import { isNoticeKind, type Notice, type NoticeKind } from '@holdfast/core/notices/notice.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
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

/** Reports may come without end. After this many remarks, only changes of state are noted. */
export const remarksLimit = 60;

/** Longer than any try or report takes. The booking has its own retention. */
export const rowKeptMs = 90 * dayMs;

export interface HistoryEntry {
  readonly at: Timestamp;
  readonly what: string;
  readonly detail: string | null;
}

/** For people to read: what happened to the row, and its TTL. */
export interface Remarks extends Expiring {
  readonly history: readonly HistoryEntry[];
}

export type RowChange = Change<typeof rowSchema, Remarks>;

/** Facts of a mail that its booking does not have, or no longer has. */
export interface NoticeFacts extends Omit<Stored<typeof rowSchema>['facts'], 'previousReading'> {
  readonly previousReading: WallTime | null;
}

/** A row with its write time, the precondition of every further step. */
export interface OutboxRow extends Delivery, Notice, NoticeFacts {
  readonly id: string;
  readonly providerId: string;
  readonly leaseId: string | null;
  readonly messageId: string | null;
  /** How often it was taken up again. */
  readonly round: number;
  readonly remarks: number;
  readonly document: DocumentReference;
  readonly writtenAt: Timestamp;
}

/** Null if there is none, or if it cannot be read. */
export async function readRow(db: Firestore, rowId: string): Promise<OutboxRow | null> {
  const snapshot = await outboxDocument(db, rowId).get();
  try {
    return rowFrom(snapshot);
  } catch {
    return null;
  }
}

/** Throws if the document is not a row. */
export function rowFrom(snapshot: DocumentSnapshot): OutboxRow | null {
  if (!snapshot.exists || !snapshot.updateTime) return null;
  const { v: _, facts, claim, reason: __, dueAt = null, ...stored } = z.parse(rowSchema, snapshot.data());
  const history: unknown = snapshot.get('history');
  return {
    ...stored,
    id: snapshot.id,
    ...facts,
    previousReading: facts.previousReading === null ? null : wallTime(facts.previousReading),
    dueAt,
    leaseId: claim?.id ?? null,
    handedOver: claim?.handedOver ?? false,
    remarks: Array.isArray(history) ? history.length : 0,
    document: snapshot.ref,
    writtenAt: snapshot.updateTime,
  };
}

/** True if only the kind is unknown and the row is still young: a newer version of the code wrote it. */
export function mayBeOfNewerVersion(snapshot: DocumentSnapshot, now: Instant): boolean {
  const { success, data } = z.safeParse(outboxSchema(storedTime, z.string()), snapshot.data());
  if (!success || isNoticeKind(data.kind) || data.dueAt === undefined) return false;
  return now < data.createdAt + mailLimits.lastTryMs;
}

export function remark(at: Instant, what: string, detail: string | null): HistoryEntry {
  return { at: Timestamp.fromMillis(at), what, detail };
}
