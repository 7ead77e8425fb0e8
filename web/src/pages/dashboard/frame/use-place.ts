// A place has arrived: the title names it, the page starts at its top, its heading has the focus.
import { useEffect } from 'react';
import { useProblemCount } from '../data/use-problem-items.ts';
import { focusHeading } from '../kit/focus-heading.ts';
import { dashboardWords } from '../words/dashboard-words.ts';

/** The address that was opened, until somebody goes to another one. */
let opened: string | null = null;
let hasLeft = false;

/** Call in the view of each place, with what its heading says. The place that was opened takes no focus. */
export function usePlace(heading: string): void {
  const count = useProblemCount();
  useEffect(() => {
    document.title = dashboardWords.title(heading, count);
  }, [heading, count]);

  useEffect(() => {
    opened ??= location.pathname;
    hasLeft ||= location.pathname !== opened;
    if (!hasLeft) return;
    scrollTo({ top: 0 });
    focusHeading();
  }, []);
}
