// What a client may still change by link, according to the policy agreed with the booking.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Booking } from './booking-types.ts';

export type ClosedBecause = 'cancelled' | 'begun' | 'too-late' | 'too-many-moves' | 'not-offered';

export interface ChangeRight {
  /** The deadline. The change is closed at that very moment. Null = never open. */
  readonly until: Instant | null;
  /** Null = open now. */
  readonly closed: ClosedBecause | null;
}

export function cancelRight(booking: Booking, now: Instant): ChangeRight {
  return rightUntil(booking, booking.agreement.type.policy.cancelUntilMinutes, now);
}

export function moveRight(booking: Booking, now: Instant): ChangeRight {
  const right = rightUntil(booking, booking.agreement.type.policy.moveUntilMinutes, now);
  return right.closed === null && movesLeft(booking) === 0 ? { ...right, closed: 'too-many-moves' } : right;
}

/** Null = no limit. */
export function movesLeft({ moves, agreement }: Booking): number | null {
  const { mostMoves } = agreement.type.policy;
  return mostMoves === null ? null : Math.max(0, mostMoves - moves);
}

function rightUntil(booking: Booking, minutes: number | null, now: Instant): ChangeRight {
  const { startsAt } = booking.agreement;
  const until = minutes === null ? null : instant(startsAt - minutes * minuteMs);
  return { until, closed: closedBecause(booking, until, now) };
}

function closedBecause(booking: Booking, until: Instant | null, now: Instant): ClosedBecause | null {
  if (booking.status === 'cancelled') return 'cancelled';
  if (booking.agreement.startsAt <= now) return 'begun';
  if (until === null) return 'not-offered';
  return now >= until ? 'too-late' : null;
}
