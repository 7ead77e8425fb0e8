// Starts the dashboard: whoever is not signed in sees the sign-in page, everybody else their own sections.
import './older-browsers.ts';
import { startPage } from '../../shared/kit/start-page.tsx';
import { watchAccount } from './account/account-store.ts';
import { DashboardApp } from './dashboard-app.tsx';

void watchAccount();
startPage(DashboardApp);
