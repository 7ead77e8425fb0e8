// Whether an email may be sent again because its provider wishes it.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Booking } from '../booking/booking-types.ts';
import { type Result, ok, refuse } from '../result.ts';
import { decideNotice, isWanted, type Untrue } from './decide-notice.ts';
import type { DeliveryState } from './delivery.ts';
import { type MailKind, mailKindOf, type Notice } from './notice.ts';

export type NoRetry =
  /** It is no longer true, or it comes too late. */
  | 'cancelled'
  | 'changed'
  | 'stopped'
  | 'over'
  /** It is out, and twice would only confuse. */
  | 'sent'
  | 'too-often'
  | 'mail-off'
  | 'not-wanted';

/** How often one email may be taken up again. */
export const mostRetries = 10;

/**
 * Until when an email is of use, and whether clients who have lost it get it once more. A reminder is not
 * repeated, and neither is a link, because clients can ask for a fresh one.
 */
const usefulness: Readonly<Record<MailKind, { until: 'startsAt' | 'endsAt'; repeats: boolean }>> = {
  confirmed: { until: 'endsAt', repeats: true },
  moved: { until: 'endsAt', repeats: true },
  'clock-changed': { until: 'endsAt', repeats: true },
  cancelled: { until: 'endsAt', repeats: true },
  'asked-to-move': { until: 'startsAt', repeats: true },
  reminder: { until: 'startsAt', repeats: false },
  'new-link': { until: 'endsAt', repeats: false },
};

const untrueBecause: Readonly<Record<Untrue, NoRetry>> = {
  cancelled: 'cancelled',
  moved: 'changed',
  gone: 'changed',
  stopped: 'stopped',
  started: 'over',
  ended: 'over',
};

/** `under-way`: it is being sent already, or it was taken up again since `seenRound`. */
export function decideRetry(
  notice: Notice & { readonly state: DeliveryState; readonly round: number },
  booking: Booking,
  seenRound: number,
  sending: { readonly isMailOn: boolean; readonly mailOnBooking: boolean },
  now: Instant,
): Result<'again' | 'under-way', NoRetry> {
  const { state, recipient, round } = notice;
  if (state === 'pending' || state === 'sending' || round !== seenRound) return ok('under-way');
  const untrue = decideNotice(notice, booking, now);
  if (untrue !== null) return refuse(untrueBecause[untrue]);
  const { until, repeats } = usefulness[mailKindOf(notice.kind)];
  if (booking.agreement[until] <= now) return refuse('over');
  const isOut = state === 'sent' || state === 'delivered';
  if (isOut && !(repeats && recipient === 'client')) return refuse('sent');
  if (round >= mostRetries) return refuse('too-often');
  if (!sending.isMailOn) return refuse('mail-off');
  return isWanted(notice, sending) ? ok('again') : refuse('not-wanted');
}
