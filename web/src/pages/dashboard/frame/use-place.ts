// A place has arrived: the title names it, the page starts at its top, its heading has the focus.
import { useEffect } from 'react';
import { useProblemCount } from '../data/use-problem-items.ts';
import { dashboardWords } from '../words/dashboard-words.ts';

let isFirst = true;

/** Call in the view of each place, with what its heading says. The first place takes no focus. */
export function usePlace(heading: string): void {
  const count = useProblemCount();
  useEffect(() => {
    document.title = dashboardWords.title(heading, count);
  }, [heading, count]);

  useEffect(() => {
    const isArrival = isFirst;
    isFirst = false;
    if (isArrival) return;
    scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
}
