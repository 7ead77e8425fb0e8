// The places of the dashboard. The address decides the section; a section decides what follows in it.
import { type ComponentType, lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { Frame } from './frame.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { PlaceFault } from './place-fault.tsx';
import { sections } from './sections.ts';

/** Loaded when they are opened; kept for the next time. */
const places = sections.map(({ path, load }) => {
  const Place: ComponentType = lazy(async () => ({ default: await load() }));
  return { path, element: <Place />, errorElement: <PlaceFault /> };
});

export function newRouter() {
  const [first] = places;
  return createBrowserRouter(
    [
      {
        path: '/',
        element: <Frame />,
        errorElement: <PlaceFault />,
        children: [
          ...(first ? [{ ...first, path: '', index: true as const }] : []),
          ...places.map((place) => ({ ...place, path: `${place.path}/*` })),
          { path: '*', element: <NotFoundView /> },
        ],
      },
    ],
    { basename: '/dashboard' },
  );
}
