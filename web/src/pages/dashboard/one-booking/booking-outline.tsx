// The page of an appointment that is on its way, as high as what it stands for.
import { useConnection } from '../data/use-connection.ts';
import { usePlace } from '../frame/use-place.ts';
import * as css from './one-booking.module.css';
import { oneBookingWords } from './words/one-booking-words.ts';

export function BookingOutline() {
  usePlace(oneBookingWords.heading);
  const { isLive } = useConnection();
  return (
    <>
      <h1 tabIndex={-1}>{oneBookingWords.heading}</h1>
      <div className={css['outline']} role="status">
        {isLive ? (
          <p className="frame-hidden">{oneBookingWords.loading}</p>
        ) : (
          <p className={css['waits']}>{oneBookingWords.offline}</p>
        )}
      </div>
    </>
  );
}
