// Promised mails as they are stored: facts and fate, never a rendered body, an address or a token.
import { outboxSchema } from '@holdfast/contract/documents/outbox-row.ts';
import {
  type DeathCause,
  type Delivery,
  type DeliveryState,
  lastTryMs,
  triggerGraceMs,
} from '@holdfast/core/notices/delivery.ts';
import { isNoticeKind, type Notice, noticeId, type NoticeKind } from '@holdfast/core/notices/notice.ts';
import { dayMs, type Instant } from '@holdfast/core/time/instant.ts';
import { type WallTime, wallTime } from '@holdfast/core/time/wall-time.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { outboxDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Expiring, Whole } from './written.ts';

const schema = outboxSchema(storedTime, z.custom<NoticeKind>(isNoticeKind));

interface HistoryEntry {
  readonly at: Timestamp;
  readonly what: string;
  readonly detail: string | null;
}

/** For people to read: what happened to the row, and when it may go away. */
interface Remarks extends Expiring {
  readonly history: readonly HistoryEntry[];
}

/** What changes a row that exists. */
export type OutboxChange = Change<typeof schema, Remarks>;

/** A row with when it was last written: what every further step names as precondition. */
export interface OutboxRow extends Delivery, Notice {
  readonly previousStartsAt: Instant | null;
  readonly previousReading: WallTime | null;
  readonly id: string;
  readonly providerId: string;
  readonly claimId: string | null;
  readonly messageId: string | null;
  readonly remarks: number;
  readonly document: DocumentReference;
  readonly writtenAt: Timestamp;
}

/** Null when there is no such row. Throws when it is none: see `unreadableFields`. */
export function outboxRowFrom(snapshot: DocumentSnapshot): OutboxRow | null {
  if (!snapshot.exists || !snapshot.updateTime) return null;
  const stored = z.parse(schema, snapshot.data());
  return {
    id: snapshot.id,
    subject: stored.subject,
    kind: stored.kind,
    recipient: stored.recipient,
    version: stored.version,
    providerId: stored.providerId,
    previousStartsAt: stored.facts.previousStartsAt,
    previousReading: stored.facts.previousReading === null ? null : wallTime(stored.facts.previousReading),
    state: stored.state,
    createdAt: stored.createdAt,
    dueAt: stored.dueAt ?? null,
    claimId: stored.claim?.id ?? null,
    handedOver: stored.claim?.handedOver ?? false,
    attempts: stored.attempts,
    unclear: stored.unclear,
    timeouts: stored.timeouts,
    messageId: stored.messageId,
    remarks: remarksOf(snapshot),
    document: snapshot.ref,
    writtenAt: snapshot.updateTime,
  };
}

export interface PromisedMail {
  readonly notice: Notice;
  readonly providerId: string;
  readonly previousStartsAt: Instant | null;
  /** `clock-changed`: what the provider's clock was to show. */
  readonly previousReading?: WallTime;
}

/** A promised mail, to be created in the commit of what it tells: its name makes it exist once. */
export function promisedMail(
  db: Firestore,
  { notice, providerId, previousStartsAt, previousReading }: PromisedMail,
  now: Instant,
): { document: DocumentReference; data: Whole<typeof schema> & Remarks } {
  const data: Whole<typeof schema> & Remarks = {
    v: 1,
    ...notice,
    providerId,
    facts: {
      previousStartsAt: previousStartsAt === null ? null : Timestamp.fromMillis(previousStartsAt),
      previousReading: previousReading ?? null,
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
    history: [historyEntry(now, 'promised', null)],
    // Longer than anything is tried or reported; the booking's own retention decides about the booking.
    expiresAt: Timestamp.fromMillis(now + 90 * dayMs),
  };
  return { document: outboxDocument(db, noticeId(notice)), data };
}

/** The fields that claim a row for one worker until `until`. */
export function claimedFields(
  row: OutboxRow,
  claim: { readonly id: string; readonly until: Instant; readonly unclear: number; readonly now: Instant },
): OutboxChange {
  return {
    state: 'sending',
    claim: { id: claim.id, handedOver: false },
    dueAt: Timestamp.fromMillis(claim.until),
    attempts: row.attempts + 1,
    unclear: claim.unclear,
    history: added(claim.now, claim.unclear > row.unclear ? 'taken over' : 'claimed', null),
  };
}

/** The last thing that is written before a mail is handed over: from here on a crash leaves its fate unclear. */
export function handingOverFields(claimId: string): OutboxChange {
  return { claim: { id: claimId, handedOver: true } };
}

export function pendingFields(again: {
  readonly dueAt: Instant;
  readonly timeouts: number;
  readonly attempts: number;
  readonly now: Instant;
  readonly why: string;
}): OutboxChange {
  return {
    state: 'pending',
    claim: null,
    dueAt: Timestamp.fromMillis(again.dueAt),
    timeouts: again.timeouts,
    attempts: again.attempts,
    history: added(again.now, 'to be tried again', again.why),
  };
}

export function sentFields(messageId: string, now: Instant): OutboxChange {
  return { state: 'sent', messageId, ...overFields(null), history: added(now, 'sent', null) };
}

export function skippedFields(reason: string, now: Instant): OutboxChange {
  return { state: 'skipped', ...overFields(reason), history: added(now, 'skipped', reason) };
}

/** `detail` is what the mail service said, for the provider to read. */
export function deadFields(cause: DeathCause, detail: string | null, now: Instant): OutboxChange {
  return { state: 'dead', ...overFields(cause), history: added(now, 'given up', detail ?? cause) };
}

/** A row that cannot be read is given up whatever else it says, so that it is not looked at for ever. */
export function unreadableFields(now: Instant): OutboxChange {
  return deadFields('unreadable', null, now);
}

/** Looked at again then; nothing else changes. */
export function laterFields(dueAt: Instant): OutboxChange {
  return { dueAt: Timestamp.fromMillis(dueAt) };
}

/** Whether only the kind is unknown and the row is younger than any mail may become: a newer version promised it. */
export function mayBeOfNewerVersion(snapshot: DocumentSnapshot, now: Instant): boolean {
  const stored = z.safeParse(outboxSchema(storedTime, z.string()), snapshot.data());
  if (!stored.success || isNoticeKind(stored.data.kind) || stored.data.dueAt === undefined) return false;
  return now < stored.data.createdAt + lastTryMs;
}

/** Reports come as often as somebody sends them: past this many remarks only what changes the state is noted. */
const mostRemarks = 60;

/** `state` after a report of the mail service, and the report itself, once; null when there is nothing to write. */
export function reportedFields(
  row: OutboxRow,
  report: {
    readonly state: DeliveryState;
    readonly what: string;
    readonly at: Instant;
    readonly detail: string | null;
  },
): OutboxChange | null {
  const history = added(report.at, report.what, report.detail);
  if (report.state === row.state) return row.remarks < mostRemarks ? { history } : null;
  return { state: report.state, ...overFields(report.detail), history };
}

export function messageIdField(messageId: string): OutboxChange {
  return { messageId };
}

function remarksOf(snapshot: DocumentSnapshot): number {
  const history: unknown = snapshot.get('history');
  return Array.isArray(history) ? history.length : 0;
}

function overFields(reason: string | null): OutboxChange {
  return { reason, claim: null, dueAt: FieldValue.delete() };
}

function added(at: Instant, what: string, detail: string | null) {
  return FieldValue.arrayUnion(historyEntry(at, what, detail));
}

function historyEntry(at: Instant, what: string, detail: string | null): HistoryEntry {
  return { at: Timestamp.fromMillis(at), what, detail };
}
