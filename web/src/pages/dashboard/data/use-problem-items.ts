// What needs the provider, live: listed in the section Problems, counted everywhere else.
import { useMemo } from 'react';
import type { Live } from './live.ts';
import { useProblems } from './own-data-context.tsx';
import type { OwnProblem } from './own-data.ts';
import { type ProblemItem, problemItems } from './problem-items.ts';
import { useTrueNow } from './use-true-now.ts';

export type OwnProblemItem = ProblemItem<OwnProblem>;

export function useProblemItems(): Live<readonly OwnProblemItem[]> {
  const live = useProblems();
  const now = useTrueNow(60_000);
  return useMemo(
    () => (live.kind === 'ok' ? { kind: 'ok', value: problemItems(live.value, now) } : live),
    [live, now],
  );
}

/** Zero also while it is not known: nobody is alarmed by a guess. */
export function useProblemCount(): number {
  const items = useProblemItems();
  return items.kind === 'ok' ? items.value.length : 0;
}
