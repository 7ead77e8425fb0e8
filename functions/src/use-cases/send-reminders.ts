// `sendReminders`: turns reminders whose time has come into promised mails, or says why not.
import { decideReminder } from '@holdfast/core/notices/decide-notice.ts';
import { reminderKind } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import { type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../adapters/firestore/booking-documents.ts';
import { promisedMail } from '../adapters/firestore/outbox-documents.ts';
import { bookingDocument } from '../adapters/firestore/paths.ts';
import { queries, queryFrom } from '../adapters/firestore/queries.ts';
import {
  endedReminderFields,
  reminderFrom,
  type StoredReminder,
} from '../adapters/firestore/reminder-documents.ts';
import { isContention } from '../adapters/lock/contention.ts';
import type { Deps } from '../deps.ts';

export interface ReminderRun {
  readonly queued: number;
  readonly skipped: number;
  /** Somebody else was faster: another run, a move, a cancellation. */
  readonly left: number;
}

const pageSize = 100;
const atOnce = 20;
/** A run stays far below the scheduler's deadline; what is left waits for the next one. */
export const mostReminders = 2_000;

/**
 * In pages, the longest waiting first, so after a downtime all is caught up. Two runs at once are harmless: a reminder's
 * end and its mail are one commit that builds on the reminder as it was read.
 */
export async function sendReminders(now: Instant, deps: Deps, most = mostReminders): Promise<ReminderRun> {
  const run = { queued: 0, skipped: 0, left: 0 };
  let seen = 0;
  while (seen < most) {
    const page = await duePage(deps, now, Math.min(pageSize, most - seen));
    const before = run.queued + run.skipped;
    for (let index = 0; index < page.length; index += atOnce) {
      const group = page.slice(index, index + atOnce);
      const bookings = await readBookings(deps, group);
      const outcomes = await Promise.all(group.map((due) => end(deps, due, bookings, now)));
      for (const outcome of outcomes) run[outcome] += 1;
    }
    seen += page.length;
    // A page of which nothing could be ended would come again at once.
    if (page.length < pageSize || run.queued + run.skipped === before) break;
  }
  return run;
}

async function duePage(deps: Deps, now: Instant, size: number): Promise<QueryDocumentSnapshot[]> {
  const { dueReminders } = queries;
  const due = queryFrom(
    deps.db.collection(dueReminders.collection),
    dueReminders,
    [Timestamp.fromMillis(now)],
    size,
  );
  return (await due.get()).docs;
}

/** Several reminders of one booking cost one read. */
async function readBookings(
  deps: Deps,
  group: readonly QueryDocumentSnapshot[],
): Promise<ReadonlyMap<string, StoredBooking>> {
  const ids = new Set(group.map((snapshot) => String(snapshot.get('bookingId'))));
  const references = [...ids].filter((id) => /^[^/]+$/.test(id)).map((id) => bookingDocument(deps.db, id));
  if (references.length === 0) return new Map();
  const bookings = (await deps.db.getAll(...references)).flatMap((snapshot) => readable(snapshot));
  return new Map(bookings.map((booking) => [booking.id, booking]));
}

function readable(snapshot: Parameters<typeof bookingFromSnapshot>[0]): StoredBooking[] {
  try {
    return [bookingFromSnapshot(snapshot)].filter((booking) => booking !== null);
  } catch {
    return [];
  }
}

async function end(
  deps: Deps,
  snapshot: QueryDocumentSnapshot,
  bookings: ReadonlyMap<string, StoredBooking>,
  now: Instant,
): Promise<keyof ReminderRun> {
  const reminder = reminderOf(snapshot);
  const precondition = { lastUpdateTime: snapshot.updateTime };
  const booking = reminder ? (bookings.get(reminder.bookingId) ?? null) : null;
  const reason = reminder ? decideReminder(reminder, booking, now) : 'unreadable';
  const batch = deps.db.batch();
  if (reason === null && reminder) {
    const { document, data } = promisedMail(deps.db, mailOf(reminder), now);
    batch.create(document, data);
    batch.update(snapshot.ref, endedReminderFields('queued', null), precondition);
  } else {
    batch.update(snapshot.ref, endedReminderFields('skipped', reason), precondition);
  }
  try {
    await batch.commit();
    return reason === null ? 'queued' : 'skipped';
  } catch (error) {
    if (isContention(error)) return 'left';
    throw error;
  }
}

function reminderOf(snapshot: QueryDocumentSnapshot): StoredReminder | null {
  try {
    return reminderFrom(snapshot);
  } catch {
    return null;
  }
}

function mailOf({ bookingId, providerId, offsetMinutes, bookingVersion }: StoredReminder) {
  const kind = reminderKind(offsetMinutes);
  return {
    notice: { subject: bookingId, kind, recipient: 'client', version: bookingVersion },
    providerId,
    previousStartsAt: null,
  } as const;
}
