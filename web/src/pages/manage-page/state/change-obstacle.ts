// What stands in the way of a change for good: the appointment is over, or the policy says no.
import type { ChangeName, ClosedBecause } from './change-rights.ts';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';

export type ChangeObstacle =
  | { kind: 'over'; state: 'cancelled' | 'begun' }
  | { kind: 'moved-before' }
  | { kind: 'closed'; why: ClosedBecause; contact: string | null };

/** Null for refusals that do not stand in the way for good. */
export function obstacleFrom(
  details: RefusalDetails<ReasonOf<'cancelBooking' | 'rescheduleBooking'>>,
  change: ChangeName,
): ChangeObstacle | null {
  switch (details.reason) {
    case 'booking-over':
      return { kind: 'over', state: details.params.state };
    case 'change-closed':
      return { kind: 'closed', why: details.params.why, contact: details.params.contact };
    case 'idempotency-mismatch':
      // The key has done its work before, in other words.
      return change === 'cancel' ? { kind: 'over', state: 'cancelled' } : { kind: 'moved-before' };
    case 'not-found':
    case 'invalid-request':
    case 'slot-taken':
    case 'slot-not-offered':
    case 'terms-changed':
    case 'unavailable':
    case 'internal':
      return null;
  }
}
