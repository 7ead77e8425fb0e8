// What a booking's commit does besides taking time: it promises mails and plans reminders.
import { type ChangeKind, planNotices } from '@holdfast/core/notices/notice.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallTime } from '@holdfast/core/time/wall-time.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { promiseMail } from '../store/outbox.ts';
import { outsideProblemDocument } from '../store/problems.ts';
import { removeReminders, writeReminders } from '../store/reminders.ts';

/** The version that the commit makes. */
export interface NewVersion {
  readonly kind: ChangeKind;
  readonly bookingId: string;
  readonly providerId: string;
  readonly version: number;
  readonly startsAt: Instant;
  readonly reminderMinutes: readonly number[];
  readonly remindersStopped: boolean;
  /** For a move: the start before it. */
  readonly previousStartsAt?: Instant;
  /** The agreed reading of the provider's clock, if its rules have changed since. */
  readonly previousReading?: WallTime;
}

/** Adds mails and reminders to the commit of the change, so that neither happens without the other. */
export function writeConsequences(
  deps: Pick<Deps, 'db' | 'promiseMails'>,
  transaction: Transaction,
  change: NewVersion,
  now: Instant,
): void {
  const { kind, bookingId, version, startsAt, reminderMinutes, remindersStopped, ...facts } = change;
  for (const notice of deps.promiseMails ? planNotices(kind, bookingId, version) : []) {
    promiseMail(deps.db, transaction, { notice, ...facts }, now);
  }
  // Whoever moves or cancels it decides anew where it lies.
  if (kind === 'moved' || kind === 'cancelled') {
    transaction.delete(outsideProblemDocument(deps.db, facts.providerId, bookingId));
  }
  if (kind === 'cancelled') return removeReminders(deps.db, transaction, bookingId, reminderMinutes);
  const planned = planReminders({ startsAt, reminderMinutes, remindersStopped }, now);
  writeReminders(
    deps.db,
    transaction,
    { id: bookingId, providerId: facts.providerId, version, startsAt },
    planned,
  );
}
