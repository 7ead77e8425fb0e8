// The people of a demo or a test, where the page is built for one. In every other build this is nothing.
import { lazy, Suspense } from 'react';

const DemoPeople = HOLDFAST_DEMO
  ? lazy(async () => ({ default: (await import('../demo/demo-people.tsx')).DemoPeople }))
  : null;

export function DemoWaysIn() {
  return (
    DemoPeople && (
      <Suspense>
        <DemoPeople />
      </Suspense>
    )
  );
}
