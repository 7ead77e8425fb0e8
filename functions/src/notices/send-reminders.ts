// `sendReminders`: turns due reminders into promised mails, or notes why not.
import { decideReminder } from '@holdfast/core/notices/decide-notice.ts';
import { reminderKind } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentSnapshot, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import pMap from 'p-map';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { promiseMail } from '../store/outbox.ts';
import { bookingDocument, isDocumentName } from '../store/paths.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import { endedReminderFields, reminderFrom, type StoredReminder } from '../store/reminders.ts';
import { commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';

export interface ReminderRun {
  readonly queued: number;
  readonly skipped: number;
  /** Another run, a move or a cancellation came first. */
  readonly left: number;
  /** Could not be read or written. Each was reported, and the next run tries again. */
  readonly failed: number;
}

const pageSize = 100;
const atOnce = 20;
/** Keeps a run well below the scheduler's deadline. The next run continues. */
const remindersPerRun = 2_000;

/**
 * Works in pages, longest waiting first. Two runs at once are safe: a reminder's end and its mail are one
 * commit, conditional on the reminder as it was read.
 */
export async function sendReminders(
  now: Instant,
  deps: Deps,
  onFault: OnFault,
  limit = remindersPerRun,
): Promise<ReminderRun> {
  const run = { queued: 0, skipped: 0, left: 0, failed: 0 };
  const { dueReminders } = queries;
  const collection = deps.db.collection(dueReminders.collection);
  const size = Math.min(pageSize, limit);
  const due = queryFrom(collection, dueReminders, [Timestamp.fromMillis(now)], size);
  let seen = 0;
  for await (const whole of pagesOf(due, size)) {
    const page = whole.slice(0, limit - seen);
    const bookings = await readBookings(deps, page, onFault);
    const endOne = async (reminder: QueryDocumentSnapshot) => {
      const end = () => endReminder(deps, reminder, bookings, now);
      run[await reporting(onFault, reminder.ref.path, 'failed', end)] += 1;
    };
    await pMap(page, endOne, { concurrency: atOnce });
    seen += page.length;
    if (seen >= limit) break;
  }
  return run;
}

/** The booking of a reminder: null if it does not exist, `unreadable` if it cannot be read. */
type Found = StoredBooking | 'unreadable' | null;

/** Reads each booking once, even if several reminders name it. */
async function readBookings(
  deps: Deps,
  page: readonly QueryDocumentSnapshot[],
  onFault: OnFault,
): Promise<ReadonlyMap<string, Found>> {
  const ids = new Set(page.map((snapshot) => String(snapshot.get('bookingId'))));
  // Firestore refuses the whole read for one name that cannot be a document's.
  const references = [...ids].filter(isDocumentName).map((id) => bookingDocument(deps.db, id));
  if (references.length === 0) return new Map();
  const snapshots = await deps.db.getAll(...references);
  return new Map(snapshots.map((snapshot) => [snapshot.id, readable(snapshot, onFault)]));
}

function readable(snapshot: DocumentSnapshot, onFault: OnFault): Found {
  try {
    return bookingFromSnapshot(snapshot);
  } catch (error) {
    onFault(error, snapshot.ref.path);
    return 'unreadable';
  }
}

async function endReminder(
  deps: Deps,
  snapshot: QueryDocumentSnapshot,
  bookings: ReadonlyMap<string, Found>,
  now: Instant,
): Promise<Exclude<keyof ReminderRun, 'failed'>> {
  const reminder = reminderOf(snapshot);
  const precondition = { lastUpdateTime: snapshot.updateTime };
  const booking = reminder ? (bookings.get(reminder.bookingId) ?? null) : 'unreadable';
  const reason = reminder && booking !== 'unreadable' ? decideReminder(reminder, booking, now) : 'unreadable';
  const isEnded = await commitIf(deps, (transaction) => {
    if (reason === null && reminder) {
      // The reminder's precondition keeps two runs apart, so the mail needs none.
      promiseMail(deps.db, transaction, mailOf(reminder), now);
      transaction.update(snapshot.ref, endedReminderFields('queued', null), precondition);
    } else {
      transaction.update(snapshot.ref, endedReminderFields('skipped', reason), precondition);
    }
  });
  if (!isEnded) return 'left';
  return reason === null ? 'queued' : 'skipped';
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
  } as const;
}
