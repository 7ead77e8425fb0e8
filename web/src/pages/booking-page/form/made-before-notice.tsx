// This form's key has already made a booking: which one, and how to go on.
import { PlaceLink } from '../views/place-link.tsx';
import { words } from '../../../shared/words/words.ts';
import type { Booking } from '../state/use-booking.ts';

interface MadeBeforeNoticeProps {
  booking: Booking;
  reference: string;
  onFresh: () => void;
}

export function MadeBeforeNotice({ booking, reference, onFresh }: MadeBeforeNoticeProps) {
  const isRemembered = booking.state.confirmed?.booking.reference === reference;
  return (
    <div className="alert" role="alert">
      <p>{words.madeBefore.heading(reference)}</p>
      <p className="calm">{words.madeBefore.text}</p>
      <div className="chips">
        <button type="button" className="chip" onClick={onFresh}>
          {words.madeBefore.fresh}
        </button>
        {isRemembered && (
          <PlaceLink booking={booking} to={{ booked: reference, slot: null }} className="chip">
            {words.madeBefore.see}
          </PlaceLink>
        )}
      </div>
    </div>
  );
}
