// A cancelled appointment: that it is off, who hears of it, and the way to another time.
import { AppointmentHead } from './appointment-head.tsx';
import { BookAnother } from './book-another.tsx';
import { BookingFacts } from '../parts/booking-facts.tsx';
import { manageWords } from '../words/manage-words.ts';
import type { Agreement } from '../calls/agreement-shapes.ts';

export function CancelledView({ booking, mailed }: { booking: Agreement; mailed: boolean }) {
  const { provider, client } = booking;
  return (
    <div className="sheet agreement">
      <h1 tabIndex={-1}>{manageWords.cancelled.heading}</h1>
      <AppointmentHead booking={booking} isOver />
      <p className="told">
        {mailed ? manageWords.cancelled.told(provider.name, client.email) : manageWords.cancelled.seen}
      </p>
      <BookingFacts booking={booking} />
      <BookAnother booking={booking} />
    </div>
  );
}
