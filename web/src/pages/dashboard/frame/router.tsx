// The places of the dashboard. The address decides the section; a section decides what follows in it.
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './frame.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { PlaceFault } from './place-fault.tsx';
import { type Section, sections } from './sections.ts';

export function newRouter() {
  const [first] = sections;
  return createBrowserRouter(
    [
      {
        path: '/',
        element: <Frame />,
        children: [
          ...(first ? [{ index: true, ...sectionRoute(first) }] : []),
          ...sections.map((section) => ({ path: `${section.path}/*`, ...sectionRoute(section) })),
          { path: '*', element: <NotFoundView /> },
        ],
      },
    ],
    { basename: '/dashboard' },
  );
}

function sectionRoute({ load }: Section): Pick<RouteObject, 'lazy' | 'errorElement'> {
  return {
    lazy: async () => ({ Component: await load() }),
    errorElement: <PlaceFault />,
  };
}
