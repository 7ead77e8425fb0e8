// The page of an appointment that is on its way, as high as what it stands for.
import { usePlace } from '../frame/use-place.ts';
import * as css from './one-booking.module.css';
import { oneBookingWords } from './words/one-booking-words.ts';

export function BookingOutline() {
  usePlace(oneBookingWords.heading);
  return (
    <>
      <h1 tabIndex={-1}>{oneBookingWords.heading}</h1>
      <div className={css['outline']} role="status">
        <p className="frame-hidden">{oneBookingWords.loading}</p>
      </div>
    </>
  );
}
