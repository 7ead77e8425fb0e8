// The page of one appointment: waits for its document, and says calmly where there is none.
// Reads the appointment, its notices (two to five) and its reminders (at most one for each of its type).
import { useProfile } from '../data/own-data-context.tsx';
import { useBooking } from '../data/use-booking.ts';
import { usePlace } from '../frame/use-place.ts';
import { ButtonLink } from '../kit/button.tsx';
import { BookingOutline } from './booking-outline.tsx';
import { BookingView } from './booking-view.tsx';
import * as css from './one-booking.module.css';
import { oneBookingWords } from './words/one-booking-words.ts';

export function BookingPage({ id }: { id: string }) {
  const profile = useProfile();
  const booking = useBooking(id);
  if (profile.kind === 'failed') return <Absent {...oneBookingWords.failed} />;
  if (booking.kind === 'failed')
    return <Absent {...(booking.why === 'broken' ? oneBookingWords.failed : oneBookingWords.absent)} />;
  if (profile.kind === 'loading' || booking.kind === 'loading') return <BookingOutline />;
  return <BookingView booking={booking.value} profile={profile.value} />;
}

function Absent({ heading, text }: { heading: string; text: string }) {
  usePlace(heading);
  return (
    <div className={css['absent']}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{text}</p>
      <ButtonLink look="outlined" href="/dashboard/today">
        {oneBookingWords.toToday}
      </ButtonLink>
    </div>
  );
}
