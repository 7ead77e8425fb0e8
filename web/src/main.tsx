// Starts the booking page in the document that is already showing its outline.
import { createRoot } from 'react-dom/client';
import { BookingApp } from './views/booking-app.tsx';
import { language } from './words/words.ts';

document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) createRoot(root).render(<BookingApp />);
