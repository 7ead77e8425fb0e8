// The frame around every section: where one can go, whose page it is, and the place that is open.
import { Suspense, useEffect } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { FaultBoundary } from '../../../shared/kit/fault-boundary.tsx';
import { useProblemCount } from '../data/use-problem-items.ts';
import { noteArrival } from '../places/way-back.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { sections } from './sections.ts';

export function Frame() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  // Another section is shown at once, as its outline; within one, what was open stays meanwhile.
  const section = pathname.split('/')[1];
  useEffect(() => noteArrival(`${pathname}${search}`), [pathname, search]);
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
          <FaultBoundary key={section} place={pathname}>
            <Suspense fallback={<PlaceOutline path={section} />}>
              <Outlet />
            </Suspense>
          </FaultBoundary>
        </main>
      </div>
    </AriaRouter>
  );
}

/** A section has a name before its script is there. Once it is, the section's own view names the place. */
function PlaceOutline({ path }: { path: string | undefined }) {
  const name = sections.find((section) => section.path === path)?.name;
  const count = useProblemCount();
  useEffect(() => {
    if (name) document.title = dashboardWords.title(dashboardWords.sections[name], count);
  }, [name, count]);
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
