// Asks again, or, where this page is too old or too new for the answer, loads it anew.
import { words } from '../words/words.ts';
import type { Problem } from '../calls/outcome.ts';

interface RetryButtonProps {
  problem: Problem | null;
  className?: string | undefined;
  onRetry: () => void;
  /** Where more than the tab's memory must survive the reload. */
  onReload?: () => void;
}

export function RetryButton({ problem, className, onRetry, onReload = reload }: RetryButtonProps) {
  const isOutdated = problem?.kind === 'outdated';
  return (
    <button type="button" className={className} onClick={isOutdated ? onReload : onRetry}>
      {isOutdated ? words.outdated.reload : words.tryAgain}
    </button>
  );
}

function reload(): void {
  location.reload();
}
