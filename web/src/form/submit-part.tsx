// The one filled button: it says what will happen.
import { sayDayAndStart } from '../time/say-start.ts';
import { words } from '../words/words.ts';
import type { Booking } from '../booking/use-booking.ts';
import type { FormState } from './form-state.ts';
import type { Instant, TimeZoneId } from '../time/time-kinds.ts';

interface SubmitPartProps {
  booking: Booking;
  form: FormState;
  start: Instant;
  zone: TimeZoneId;
  isLost: boolean;
}

export function SubmitPart({ booking, form, start, zone, isLost }: SubmitPartProps) {
  const { reader, now } = booking.state;
  if (form.phase.kind !== 'editing') {
    if (form.phase.kind === 'waiting' || form.phase.attempt > 0) return null;
    return (
      <button type="submit" className="go" aria-disabled="true">
        {words.form.booking}
      </button>
    );
  }
  return (
    <button type="submit" className={isLost ? 'go quiet' : 'go'} aria-disabled={isLost}>
      {isLost ? words.form.chooseAbove : words.form.book(sayDayAndStart(start, now, zone, reader))}
    </button>
  );
}
