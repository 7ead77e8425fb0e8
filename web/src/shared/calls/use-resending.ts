// Sends again by itself what has had no answer.
import { useEffect } from 'react';
import { pauseMilliseconds } from './sending.ts';
import type { SendingPhase } from './sending.ts';

/**
 * While the phase is waiting: `again` after its pause, or as soon as the connection is back. An answer that this page
 * cannot read would come again and again: only a reload helps.
 */
export function useResending(phase: SendingPhase, again: () => void): void {
  const attempt = phase.kind === 'waiting' && phase.problem.kind !== 'outdated' ? phase.attempt : null;
  useEffect(() => {
    if (attempt === null) return undefined;
    const timer = setTimeout(again, pauseMilliseconds(attempt));
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [attempt, again]);
}
