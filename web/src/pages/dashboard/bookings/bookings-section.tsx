// The section "Bookings": all of them to search through, a day to print, and everything about one.
import { lazy, Suspense } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { NotFoundView } from '../frame/not-found-view.tsx';
import { ClientOutline } from '../client/client-outline.tsx';
import { BookingOutline } from '../one-booking/booking-outline.tsx';
import { ListPlace } from './list-place.tsx';

const BookingPage = lazy(async () => ({
  default: (await import('../one-booking/booking-page.tsx')).BookingPage,
}));
const ClientPage = lazy(async () => ({
  default: (await import('../client/client-page.tsx')).ClientPage,
}));
const DaySection = lazy(async () => ({ default: (await import('./day/day-section.tsx')).DaySection }));

export function BookingsSection() {
  return (
    <Routes>
      <Route index element={<ListPlace />} />
      <Route
        path="day/:date"
        element={
          <Suspense fallback={null}>
            <DaySection />
          </Suspense>
        }
      />
      <Route path=":booking" element={<BookingPlace />} />
      <Route path=":booking/client" element={<ClientPlace />} />
      <Route path="*" element={<NotFoundView />} />
    </Routes>
  );
}

function BookingPlace() {
  const { booking = '' } = useParams();
  return (
    <Suspense fallback={<BookingOutline />}>
      <BookingPage key={booking} id={booking} />
    </Suspense>
  );
}

function ClientPlace() {
  const { booking = '' } = useParams();
  return (
    <Suspense fallback={<ClientOutline />}>
      <ClientPage key={booking} booking={booking} />
    </Suspense>
  );
}
