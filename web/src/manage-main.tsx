// Starts the manage page. The link leaves the address bar before anything else happens.
import { createRoot } from 'react-dom/client';
import { ManageApp } from './manage/manage-app.tsx';
import { language } from './words/words.ts';
import { takeArrival } from './manage/manage-link.ts';

const arrival = takeArrival();
document.documentElement.lang = language;
const root = document.getElementById('root');
if (root) createRoot(root).render(<ManageApp arrival={arrival} />);
