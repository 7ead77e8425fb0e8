// What has had no response is sent again by itself: at once after a reload, after growing pauses otherwise.
import { useEffect, useRef } from 'react';
import { pauseMilliseconds, type Sending } from './sending.ts';

/**
 * While the phase is waiting: `send` after its pause, or once the connection is back. A response that this
 * page cannot read would come again and again: only a reload helps.
 */
export function usePending<Input>(change: Sending<Input> | null, send: (input: Input) => void): void {
  const pending = change?.pending ?? null;
  const interrupted = useRef(pending);
  useEffect(() => {
    if (interrupted.current) send(interrupted.current);
    interrupted.current = null;
  }, [send]);

  const phase = change?.phase;
  const attempt = phase?.kind === 'waiting' && phase.problem.kind !== 'outdated' ? phase.attempt : null;
  useEffect(() => {
    if (attempt === null || !pending) return undefined;
    const again = () => send(pending);
    const timer = setTimeout(again, pauseMilliseconds(attempt));
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [attempt, pending, send]);
}
