// Starts the manage page.
import { startPage } from '../../shared/kit/start-page.tsx';
import { ManageApp } from './views/manage-app.tsx';

startPage(ManageApp);
