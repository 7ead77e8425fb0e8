// A change without an answer is sent again by itself: at once after a reload, after growing pauses otherwise.
import { useCallback, useEffect, useRef } from 'react';
import { useResending } from '../../../shared/calls/use-resending.ts';
import type { SendingPhase } from '../../../shared/calls/sending.ts';

const notSending: SendingPhase = { kind: 'editing' };

interface Pending<Input> {
  phase: SendingPhase;
  pending: Input | null;
}

export function usePending<Input>(change: Pending<Input> | null, send: (input: Input) => void): void {
  const pending = change?.pending ?? null;
  const interrupted = useRef(pending);
  useEffect(() => {
    if (interrupted.current) send(interrupted.current);
    interrupted.current = null;
  }, [send]);
  useResending(
    change?.phase ?? notSending,
    useCallback(() => {
      if (pending) send(pending);
    }, [pending, send]),
  );
}
