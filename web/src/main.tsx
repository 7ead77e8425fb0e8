// Starts the booking page.
import { startPage } from './parts/start-page.tsx';
import { BookingApp } from './views/booking-app.tsx';

startPage(BookingApp);
