// Starts the manage page.
import { startPage } from './parts/start-page.tsx';
import { ManageApp } from './manage/manage-app.tsx';

startPage(ManageApp);
