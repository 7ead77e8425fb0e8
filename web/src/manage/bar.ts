// What bars a change for good, as far as this page is concerned: the appointment is over, or the policy says no.
import type { RefusalDetails, RefusalParams } from '@holdfast/contract/refusals.ts';

export type ClosedBecause = RefusalParams['change-closed']['why'];

export type Bar =
  | { kind: 'over'; state: 'cancelled' | 'begun' }
  | { kind: 'closed'; why: ClosedBecause; contact: string | null };

/** Null for refusals that bar nothing. */
export function barFrom(details: RefusalDetails): Bar | null {
  switch (details.reason) {
    case 'booking-over':
      return { kind: 'over', state: details.params.state };
    case 'change-closed':
      return { kind: 'closed', why: details.params.why, contact: details.params.contact };
    case 'idempotency-mismatch':
      // The key has done its work before, in other words.
      return { kind: 'over', state: 'cancelled' };
    default:
      return null;
  }
}
