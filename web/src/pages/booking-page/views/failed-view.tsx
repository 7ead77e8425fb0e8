// The page could not be opened: why, and what to do.
import { RetryButton } from '../../../shared/kit/retry-button.tsx';
import { sayProblem, words } from '../../../shared/words/words.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';

export function FailedView({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const reason = problem.kind === 'refused' ? problem.details.reason : null;
  const isMissing = reason === 'not-found' || reason === 'invalid-request';
  return (
    <div className="frame-sheet frame-note">
      <h1 tabIndex={-1}>{isMissing ? words.failed.notFound : words.failed.heading}</h1>
      <p role="alert">{isMissing ? words.failed.notFoundText : sayProblem(problem)}</p>
      {!isMissing && <RetryButton problem={problem} look="filled" onRetry={onRetry} />}
    </div>
  );
}
