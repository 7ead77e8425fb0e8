// The places of the dashboard. The address decides the section; a section decides what follows in it.
import { type ComponentType, lazy } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { innerPlaces, sections } from './sections.ts';

/** Loaded when they are opened; kept for the next time. */
const places = [...sections, ...innerPlaces].map(({ path, load }) => {
  const Place: ComponentType = lazy(async () => ({ default: await load() }));
  return { path, Place };
});

export function Places() {
  const [first] = places;
  return (
    <BrowserRouter basename="/dashboard">
      <Routes>
        <Route element={<Frame />}>
          {first && <Route index element={<Navigate to={`/${first.path}`} replace />} />}
          {places.map(({ path, Place }) => (
            <Route key={path} path={`${path}/*`} element={<Place />} />
          ))}
          <Route path="*" element={<NotFoundView />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
