// Whether an appointment may be cancelled or moved, by its client under the agreed policy or by its provider.
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { type Result, ok, refuse } from '../result.ts';
import { isOffered } from '../slots/is-offered.ts';
import type { SlotRules } from '../slots/slot-question.ts';
import { takenBy } from '../slots/taken-time.ts';
import { type Instant, type Interval, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Booking } from './booking-types.ts';
import { cancelRight, type ChangeRight, moveRight } from './change-policy.ts';
import { brokenRules, overridden } from './own-rules.ts';

export type Changer = 'client' | 'provider';

/** A cancelled appointment stays cancelled, and one that has begun does not change. */
export interface BookingOver {
  readonly kind: 'booking-over';
  readonly params: { readonly state: 'cancelled' | 'begun' };
}

/** The agreed policy does not let the client do this, or no longer does. Policies never bind providers. */
export interface ChangeClosed {
  readonly kind: 'change-closed';
  readonly change: 'cancel' | 'move';
  readonly why: 'too-late' | 'too-many-moves' | 'not-offered';
}

/** An appointment's times. `taken` is the occupied time, buffers included. */
export interface BookedTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly taken: Interval;
}

/** Where a booking moves to. `stay`: it is already there, so nothing changes. */
export type Move =
  | {
      readonly times: BookedTimes;
      /** The provider's own rules that the provider broke by name. */
      readonly overrode: readonly OwnRule[];
    }
  | 'stay';

/** `reason` is the client's text after cleaning. */
export function decideCancellationByClient(
  booking: Booking,
  reason: string,
  now: Instant,
): Result<null, BookingOver | ChangeClosed | { readonly kind: 'reason-needed' }> {
  const closed = closedFor('cancel', cancelRight(booking, now));
  if (closed) return refuse(closed);
  const isMissing = booking.agreement.type.policy.reasonRequired && reason === '';
  return isMissing ? refuse({ kind: 'reason-needed' }) : ok(null);
}

export function decideCancellationByProvider(booking: Booking, now: Instant): Result<null, BookingOver> {
  const over = overOf(cancelRight(booking, now));
  return over ? refuse(over) : ok(null);
}

/** A client can be asked to move as long as there is something to move. */
export function decideAskToMove(booking: Booking, now: Instant): Result<null, BookingOver> {
  return decideCancellationByProvider(booking, now);
}

/** A wrong address matters as long as the client can still be told something. */
export function decideAddressCorrection(booking: Booking, now: Instant): Result<null, BookingOver> {
  return decideCancellationByProvider(booking, now);
}

/** Decides by the type's current rules. The commit finds out whether the time is taken. */
export function decideMoveByClient(
  booking: Booking,
  start: Instant,
  rules: SlotRules,
  now: Instant,
): Result<Move, BookingOver | ChangeClosed | { readonly kind: 'slot-not-offered' }> {
  const closed = closedFor('move', moveRight(booking, now));
  if (closed) return refuse(closed);
  if (booking.agreement.startsAt === start) return ok('stay');
  return isOffered(rules, [], now, start)
    ? ok({ times: timesFrom(rules, start), overrode: [] })
    : refuse({ kind: 'slot-not-offered' });
}

/** Providers may override their own rules by name. Clients may not. */
export function decideMoveByProvider(
  booking: Booking,
  start: Instant,
  override: readonly OwnRule[],
  rules: SlotRules,
  now: Instant,
): Result<Move, BookingOver | { readonly kind: 'breaks-rules'; readonly params: { rules: OwnRule[] } }> {
  const over = overOf(moveRight(booking, now));
  if (over) return refuse(over);
  if (booking.agreement.startsAt === start) return ok('stay');
  const { overrode, broken } = overridden(brokenRules(rules, start, now), override);
  return broken.length > 0
    ? refuse({ kind: 'breaks-rules', params: { rules: broken } })
    : ok({ times: timesFrom(rules, start), overrode });
}

function timesFrom(rules: SlotRules, start: Instant): BookedTimes {
  const endsAt = instant(start + rules.durationMinutes * minuteMs);
  return { startsAt: start, endsAt, taken: takenBy(rules, start) };
}

function overOf({ closed }: ChangeRight): BookingOver | null {
  return closed === 'cancelled' || closed === 'begun'
    ? { kind: 'booking-over', params: { state: closed } }
    : null;
}

function closedFor(change: 'cancel' | 'move', right: ChangeRight): BookingOver | ChangeClosed | null {
  const { closed } = right;
  if (closed === null) return null;
  return closed === 'cancelled' || closed === 'begun'
    ? { kind: 'booking-over', params: { state: closed } }
    : { kind: 'change-closed', change, why: closed };
}
