// Asks for a new link. Whatever there is or is not, the response is the same.
import { useRef, useState } from 'react';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { callManage } from './call-manage.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';

export type ResendState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'asked' }
  | { kind: 'failed'; problem: Problem };

export interface Resend {
  state: ResendState;
  send: (input: InputOf<'resendManageLink'>) => void;
}

export function useResend(): Resend {
  const [state, setState] = useState<ResendState>({ kind: 'idle' });
  const inFlight = useRef(false);
  const send = async (input: InputOf<'resendManageLink'>) => {
    if (inFlight.current) return;
    inFlight.current = true;
    setState({ kind: 'sending' });
    const outcome = await callManage('resendManageLink', input);
    inFlight.current = false;
    // What cannot be a link of anything gets the same response as a link of nothing.
    const isAnswered =
      outcome.kind === 'ok' || (outcome.kind === 'refused' && outcome.details.reason === 'invalid-request');
    setState(isAnswered ? { kind: 'asked' } : { kind: 'failed', problem: outcome });
  };
  return { state, send: (input) => void send(input) };
}
