// What stands in the way of a change for good: the appointment is over, or the policy says no.
import type { ChangeName, ClosedBecause } from './change-rights.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';

export type ChangeObstacle =
  | { kind: 'over'; state: 'cancelled' | 'begun' }
  | { kind: 'moved-before' }
  | { kind: 'closed'; why: ClosedBecause; contact: string | null };

export function obstacleFrom(
  details: RefusalDetails<'booking-over' | 'change-closed' | 'idempotency-mismatch'>,
  change: ChangeName,
): ChangeObstacle {
  switch (details.reason) {
    case 'booking-over':
      return { kind: 'over', state: details.params.state };
    case 'change-closed':
      return { kind: 'closed', why: details.params.why, contact: details.params.contact };
    case 'idempotency-mismatch':
      // The key has done its work before, in other words.
      return change === 'cancel' ? { kind: 'over', state: 'cancelled' } : { kind: 'moved-before' };
  }
}
