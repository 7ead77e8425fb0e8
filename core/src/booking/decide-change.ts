// Whether an appointment can still be cancelled or moved.
import { type Result, ok, refuse } from '../result.ts';
import { isOffered } from '../slots/is-offered.ts';
import type { SlotRules } from '../slots/slot-rules.ts';
import { type Instant, type Interval, instant, minuteMs } from '../time/instant.ts';
import type { Agreement } from './booking-types.ts';
import { takenBy } from './taken-time.ts';

export interface ChangeableBooking {
  readonly status: 'active' | 'cancelled';
  readonly agreement: Agreement;
}

export type ChangeRefusal = { readonly kind: 'booking-over'; readonly state: 'cancelled' | 'begun' };

/** Nothing leaves `cancelled`, and what has begun is not changed any more. */
export function decideCancellation(booking: ChangeableBooking, now: Instant): Result<null, ChangeRefusal> {
  if (booking.status === 'cancelled') return refuse({ kind: 'booking-over', state: 'cancelled' });
  if (booking.agreement.startsAt <= now) return refuse({ kind: 'booking-over', state: 'begun' });
  return ok(null);
}

export interface Move {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly taken: Interval;
}

/** Where a booking moves to by the type's rules of today; what others took is for the commit to find out. */
export function decideMove(
  booking: ChangeableBooking,
  start: Instant,
  rules: SlotRules,
  now: Instant,
): Result<Move, ChangeRefusal | { readonly kind: 'slot-not-offered' }> {
  const open = decideCancellation(booking, now);
  if (!open.ok) return open;
  if (!isOffered(rules, [], now, start)) return refuse({ kind: 'slot-not-offered' });
  return ok({
    startsAt: start,
    endsAt: instant(start + rules.durationMinutes * minuteMs),
    taken: takenBy(rules, start),
  });
}
