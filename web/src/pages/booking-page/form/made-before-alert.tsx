// This form's key has already made a booking: which one, and how to go on.
import { PlaceLink } from '../views/place-link.tsx';
import { words } from '../../../shared/words/words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { Button } from '../../../shared/kit/button.tsx';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { Booking } from '../state/use-booking.ts';

interface MadeBeforeAlertProps {
  booking: Booking;
  reference: string;
  onFresh: () => void;
}

export function MadeBeforeAlert({ booking, reference, onFresh }: MadeBeforeAlertProps) {
  const isRemembered = booking.state.confirmed?.booking.reference === reference;
  return (
    <div className={alerts['alert']} role="alert">
      <p>{words.madeBefore.heading(reference)}</p>
      <p className={alerts['calm']}>{words.madeBefore.text}</p>
      <div className={buttons['chips']}>
        <Button look="chip" onClick={onFresh}>
          {words.madeBefore.fresh}
        </Button>
        {isRemembered && (
          <PlaceLink booking={booking} to={{ booked: reference, slot: null }} className={buttons['chip']}>
            {words.madeBefore.see}
          </PlaceLink>
        )}
      </div>
    </div>
  );
}
