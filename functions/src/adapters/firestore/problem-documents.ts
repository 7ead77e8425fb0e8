// What needs a provider's attention, as it is stored: one document per kind and subject.
import type { Instant } from '@holdfast/core/time/instant.ts';
import {
  type DocumentData,
  type DocumentReference,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import type { OutboxRow } from './outbox-documents.ts';
import { problemDocument } from './paths.ts';

/** `problems/{uid}:{kind}:{subject}`: a mail that did not arrive. Several mails of one booking are one problem, the latest told. */
export function mailProblem(
  db: Firestore,
  row: OutboxRow,
  reason: string,
  now: Instant,
): { document: DocumentReference; data: DocumentData } {
  const kind = row.recipient === 'client' ? 'mail-to-client' : 'mail-to-provider';
  return {
    document: problemDocument(db, row.providerId, kind, row.subject),
    data: {
      v: 1,
      providerId: row.providerId,
      kind,
      subject: row.subject,
      notice: row.id,
      reason,
      at: Timestamp.fromMillis(now),
      solvedAt: null,
    },
  };
}

export function solvedFields(now: Instant): DocumentData {
  return { solvedAt: Timestamp.fromMillis(now) };
}
