// The frame around every section: where one can go, whose page it is, and the place that is open.
import { Suspense } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { FaultBoundary } from '../../../shared/kit/fault-boundary.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './frame.module.css';
import { Navigation } from './navigation.tsx';

export function Frame() {
  const navigate = useNavigate();
  // What broke in one section is not broken in the next.
  const section = useLocation().pathname.split('/')[1];
  const go = (address: string) => {
    // Other pages of this site, such as the booking page, are other documents.
    if (/^\/dashboard(?=[/?#]|$)/.test(address)) void navigate(address.slice('/dashboard'.length) || '/');
    else location.assign(address);
  };
  return (
    <AriaRouter navigate={go}>
      <div className={css['frame']}>
        <Navigation />
        <main className={css['place']}>
          <FaultBoundary key={section}>
            <Suspense fallback={<PlaceOutline />}>
              <Outlet />
            </Suspense>
          </FaultBoundary>
        </main>
      </div>
    </AriaRouter>
  );
}

function PlaceOutline() {
  return (
    <div className={css['outline']} aria-busy="true">
      <p className="frame-hidden" role="status">
        {dashboardWords.loading}
      </p>
      <div className="frame-bone frame-title" />
      <div className="frame-bone frame-block" />
      <div className="frame-bone frame-block" />
    </div>
  );
}
