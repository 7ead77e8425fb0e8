// What the appointment is and when, below the view's own heading.
import { WhenCard } from '../parts/when-card.tsx';
import { thisReader, thisZone } from './this-reader.ts';
import type { Agreement } from '../calls/agreement-shapes.ts';

export function AppointmentHead({ booking, isOver = false }: { booking: Agreement; isOver?: boolean }) {
  return (
    <>
      <p className="what">{booking.type.name}</p>
      <WhenCard
        startsAt={Date.parse(booking.startsAt)}
        endsAt={Date.parse(booking.endsAt)}
        zone={thisZone}
        otherZone={booking.provider.timeZone}
        reader={thisReader}
        isOver={isOver}
      />
    </>
  );
}
