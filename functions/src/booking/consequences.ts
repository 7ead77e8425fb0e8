// What a booking's commit entails besides its time: mails to both sides and reminders. Whatever follows a booking begins here.
import type { ChangeKind } from '@holdfast/core/notices/notice.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallTime } from '@holdfast/core/time/wall-time.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { removeReminders, writeReminders } from '../store/reminders.ts';
import { writeNotices } from '../store/write-notices.ts';

/** A version of a booking, as the commit makes it. */
export interface BookingChange {
  readonly kind: ChangeKind;
  readonly bookingId: string;
  readonly providerId: string;
  readonly version: number;
  readonly startsAt: Instant;
  readonly reminderMinutes: readonly number[];
  readonly remindersStopped: boolean;
  /** Where a move came from. */
  readonly previousStartsAt?: Instant;
  /** What the provider's clock was to show, when its rules have changed since. */
  readonly previousReading?: WallTime;
}

/** Adds them to the commit, so that they happen if it happens. */
export function writeConsequences(
  deps: Pick<Deps, 'db' | 'promiseMails'>,
  transaction: Transaction,
  change: BookingChange,
  now: Instant,
): void {
  const { startsAt, reminderMinutes, remindersStopped, previousStartsAt = null, ...news } = change;
  writeNotices(deps, transaction, { ...news, previousStartsAt }, now);
  const { kind, bookingId, providerId, version } = news;
  if (kind === 'cancelled') return removeReminders(deps.db, transaction, bookingId, reminderMinutes);
  const planned = planReminders({ startsAt, reminderMinutes, remindersStopped }, now);
  writeReminders(deps.db, transaction, { id: bookingId, providerId, version, startsAt }, planned);
}
