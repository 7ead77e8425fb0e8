// The section "Bookings": everything about one appointment. Each place below it is loaded when it is opened.
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { NotFoundView } from '../frame/not-found-view.tsx';
import { ClientOutline } from '../client/client-outline.tsx';
import { BookingOutline } from '../one-booking/booking-outline.tsx';

const BookingPage = lazy(async () => ({
  default: (await import('../one-booking/booking-page.tsx')).BookingPage,
}));
const ClientPage = lazy(async () => ({
  default: (await import('../client/client-page.tsx')).ClientPage,
}));

export function BookingsSection() {
  return (
    <Routes>
      <Route index element={<Navigate to="/today" replace />} />
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
