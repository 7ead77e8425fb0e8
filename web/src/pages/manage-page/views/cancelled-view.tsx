// A cancelled appointment: that it is off, who did it, who hears of it, and the way to another time.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { AppointmentHead } from './appointment-head.tsx';
import { BookAgain } from './book-another.tsx';
import { BookingFacts } from '../../../shared/kit/booking-facts.tsx';
import { manageWords } from '../words/manage-words.ts';
import * as text from '../../../shared/kit/text.module.css';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Seen } from '../state/manage-state.ts';

interface CancelledViewProps {
  seen: Seen;
  /** Cancelled just now, so that a mail about it is on its way. */
  mailed: boolean;
  now: Instant;
}

export function CancelledView({ seen, mailed, now }: CancelledViewProps) {
  const { booking } = seen;
  return (
    <div className="frame-sheet frame-agreement">
      <h1 tabIndex={-1}>{manageWords.cancelled.heading}</h1>
      <AppointmentHead seen={seen} isOver />
      <p className={text['aside']}>{saidOf(seen, mailed)}</p>
      <BookingFacts booking={booking} isOff />
      <BookAgain seen={seen} serverNow={now} />
    </div>
  );
}

function saidOf({ booking: { provider, client }, cancelledBy }: Seen, mailed: boolean): string {
  if (mailed) return manageWords.told(isolated(provider.name), client.email);
  return cancelledBy === 'provider'
    ? manageWords.cancelled.byProvider(isolated(provider.name))
    : manageWords.cancelled.seen;
}
