// That an appointment was cancelled: by whom, when and why.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { firstNameOf } from '../booking/say/first-name.ts';
import { sayDayAt } from '../booking/say/say-day-at.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { Alert } from '../kit/alert.tsx';
import * as css from './one-booking.module.css';
import { oneBookingWords } from './words/one-booking-words.ts';

interface CancelledPartProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

export function CancelledPart({ booking, now, clock }: CancelledPartProps) {
  if (booking.status !== 'cancelled') return null;
  const words = oneBookingWords.cancelled;
  const { client, cancelledBy, cancelReason, stampedAt } = booking;
  const when = sayDayAt(stampedAt, now, clock);
  return (
    <Alert tone="warn">
      <p>{cancelledBy === 'client' ? words.client(firstNameOf(client.name), when) : words.provider(when)}</p>
      {cancelReason !== '' && (
        <blockquote className={css['reason']} dir="auto">
          {cancelReason}
        </blockquote>
      )}
    </Alert>
  );
}
