// Starts the booking page.
import { startPage } from '../../shared/kit/start-page.tsx';
import { BookingApp } from './views/booking-app.tsx';

startPage(BookingApp);
