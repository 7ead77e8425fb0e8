// Asks again, or, where this page is too old or too new for the response, loads it anew.
import { Button, type ButtonProps } from './button.tsx';
import { words } from '../words/words.ts';
import type { Problem } from '../calls/outcome.ts';

interface RetryButtonProps {
  problem: Problem | null;
  look: ButtonProps['look'];
  onRetry: () => void;
  /** Where more than the tab's memory must survive the reload. */
  onReload?: () => void;
}

export function RetryButton({ problem, look, onRetry, onReload = reload }: RetryButtonProps) {
  const isOutdated = problem?.kind === 'outdated';
  return (
    <Button look={look} onClick={isOutdated ? onReload : onRetry}>
      {isOutdated ? words.outdated.reload : words.tryAgain}
    </Button>
  );
}

function reload(): void {
  location.reload();
}
