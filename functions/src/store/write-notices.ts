// Promises the mails of a booking's change in the same commit.
import { type ChangeKind, planNotices } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallTime } from '@holdfast/core/time/wall-time.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { promiseMail } from './outbox.ts';

/** One mail to each side. `version` is the version that the change makes. */
export function writeNotices(
  deps: Pick<Deps, 'db' | 'promiseMails'>,
  transaction: Transaction,
  change: {
    readonly kind: ChangeKind;
    readonly bookingId: string;
    readonly providerId: string;
    readonly version: number;
    readonly previousStartsAt: Instant | null;
    readonly previousReading?: WallTime;
  },
  now: Instant,
): void {
  if (!deps.promiseMails) return;
  const { kind, bookingId, version, ...facts } = change;
  for (const notice of planNotices(kind, bookingId, version)) {
    promiseMail(deps.db, transaction, { notice, ...facts }, now);
  }
}
