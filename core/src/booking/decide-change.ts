// Whether an appointment can still be cancelled or moved, by its client under the policy that was agreed, or by its provider.
import { type Result, ok, refuse } from '../result.ts';
import { isOffered } from '../slots/is-offered.ts';
import type { SlotRules } from '../slots/slot-rules.ts';
import { type Instant, type Interval, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Agreement } from './booking-types.ts';
import { cancelRight, type ChangeRight, moveRight } from './change-policy.ts';
import { brokenRules, type OwnRule } from './own-rules.ts';
import { takenBy } from '../slots/taken-time.ts';

export interface ChangeableBooking {
  readonly status: 'active' | 'cancelled';
  readonly moves: number;
  readonly agreement: Agreement;
}

export type ChangeRefusal =
  | { readonly kind: 'booking-over'; readonly state: 'cancelled' | 'begun' }
  | {
      readonly kind: 'change-closed';
      readonly change: 'cancel' | 'move';
      readonly why: 'too-late' | 'too-many-moves' | 'not-offered';
    }
  | { readonly kind: 'reason-needed' };

/** Policies bind clients; providers change what has not begun. */
export type Changer = 'client' | 'provider';

/** Nothing leaves `cancelled`, and what has begun is not changed any more. `reason` is what was written, cleaned. */
export function decideCancellation(
  booking: ChangeableBooking,
  { by, reason }: { readonly by: Changer; readonly reason: string },
  now: Instant,
): Result<null, ChangeRefusal> {
  const closed = closedFor(by, 'cancel', cancelRight(booking, now));
  if (closed !== null) return refuse(closed);
  const isNeeded = by === 'client' && booking.agreement.type.policy.reasonRequired;
  return isNeeded && reason === '' ? refuse({ kind: 'reason-needed' }) : ok(null);
}

export interface Move {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly taken: Interval;
}

export type MoveRefusal =
  | ChangeRefusal
  | { readonly kind: 'slot-not-offered' }
  | { readonly kind: 'breaks-rules'; readonly rules: readonly OwnRule[] };

/**
 * Where a booking moves to by the type's rules of today; what others took is for the commit to find out. A provider may
 * name own rules to go over, a client none.
 */
export function decideMove(
  booking: ChangeableBooking,
  start: Instant,
  mover: { readonly by: 'client' } | { readonly by: 'provider'; readonly override: readonly OwnRule[] },
  rules: SlotRules,
  now: Instant,
): Result<Move, MoveRefusal> {
  const closed = closedFor(mover.by, 'move', moveRight(booking, now));
  if (closed !== null) return refuse(closed);
  if (mover.by === 'provider') {
    const broken = brokenRules(rules, start, now).filter((rule) => !mover.override.includes(rule));
    if (broken.length > 0) return refuse({ kind: 'breaks-rules', rules: broken });
  } else if (!isOffered(rules, [], now, start)) return refuse({ kind: 'slot-not-offered' });
  return ok({
    startsAt: start,
    endsAt: instant(start + rules.durationMinutes * minuteMs),
    taken: takenBy(rules, start),
  });
}

function closedFor(by: Changer, change: 'cancel' | 'move', { closed }: ChangeRight): ChangeRefusal | null {
  if (closed === null) return null;
  if (closed === 'cancelled' || closed === 'begun') return { kind: 'booking-over', state: closed };
  return by === 'provider' ? null : { kind: 'change-closed', change, why: closed };
}
