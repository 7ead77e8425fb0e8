// The one filled button: it says what will happen.
import { sayDayAndStart } from '../../../shared/time/say-start.ts';
import { words } from '../../../shared/words/words.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { Booking } from '../state/use-booking.ts';
import type { FormState } from './form-state.ts';
import type { Instant } from '../../../shared/time/time-kinds.ts';
import type { WallClock } from '../../../shared/time/wall-clock.ts';

interface SubmitPartProps {
  booking: Booking;
  form: FormState;
  start: Instant;
  clock: WallClock;
  isLost: boolean;
  /** The terms are not those that the form opened with. */
  isChanged: boolean;
}

export function SubmitPart({ booking, form, start, clock, isLost, isChanged }: SubmitPartProps) {
  const { reader, now } = booking.state;
  if (form.phase.kind !== 'editing') {
    if (form.phase.kind === 'waiting' || form.phase.attempt > 0) return null;
    return (
      <button type="submit" className={buttons['filled']} aria-disabled="true">
        {words.form.booking}
      </button>
    );
  }
  const what = isChanged
    ? words.form.bookChanged
    : words.form.book(sayDayAndStart(start, now, clock, reader));
  return (
    <button type="submit" className={isLost ? buttons['muted'] : buttons['filled']} aria-disabled={isLost}>
      {isLost ? words.form.chooseAbove : what}
    </button>
  );
}
