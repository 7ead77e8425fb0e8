// Stored reminders: one document per booking and offset, from the booking's commit to its end.
import { reminderSchema } from '@holdfast/contract/documents/reminder.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import type { PlannedReminder } from '@holdfast/core/notices/plan-reminders.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { reminderDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Expiring, Whole } from './written.ts';

const schema = reminderSchema(storedTime);

/** A whole reminder. It has `dueAt` while it waits, and none if it is over from the start. */
export type ReminderData = (Whole<typeof schema> | Whole<typeof schema, 'dueAt'>) & Expiring;

export interface StoredReminder
  extends Pick<Stored<typeof schema>, 'bookingId' | 'providerId' | 'offsetMinutes' | 'bookingVersion'> {
  readonly document: DocumentReference;
  readonly writtenAt: Timestamp;
}

/** Throws if the document is not a reminder. */
export function reminderFrom(snapshot: DocumentSnapshot): StoredReminder | null {
  if (!snapshot.exists || !snapshot.updateTime) return null;
  const stored = z.parse(schema, snapshot.data());
  return { ...stored, document: snapshot.ref, writtenAt: snapshot.updateTime };
}

/** Writes the reminders of one version of a booking, replacing those of earlier versions. */
export function writeReminders(
  db: Firestore,
  transaction: Transaction,
  booking: {
    readonly id: string;
    readonly providerId: string;
    readonly version: number;
    readonly startsAt: Instant;
  },
  planned: readonly PlannedReminder[],
): void {
  for (const { offsetMinutes, dueAt, skipped } of planned) {
    const over: Whole<typeof schema, 'dueAt'> & Expiring = {
      v: 1,
      bookingId: booking.id,
      providerId: booking.providerId,
      offsetMinutes,
      bookingVersion: booking.version,
      state: skipped === null ? 'waiting' : 'skipped',
      reason: skipped,
      expiresAt: Timestamp.fromMillis(booking.startsAt + 30 * dayMs),
    };
    const data: ReminderData = skipped === null ? { ...over, dueAt: Timestamp.fromMillis(dueAt) } : over;
    transaction.set(reminderDocument(db, booking.id, offsetMinutes), data);
  }
}

export function removeReminders(
  db: Firestore,
  transaction: Transaction,
  bookingId: string,
  offsets: readonly number[],
): void {
  for (const offset of new Set(offsets)) transaction.delete(reminderDocument(db, bookingId, offset));
}

/** Ends a reminder that is due or no longer wanted. */
export function endedReminderFields(
  state: 'queued' | 'skipped',
  reason: string | null,
): Change<typeof schema> {
  return { state, reason, dueAt: FieldValue.delete() };
}
