// One call that a button makes: whether it is on its way, and why it did not happen.
import { useState } from 'react';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { callProvider } from '../account/call-provider.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import type { SignedInOperation } from '../account/signed-in-refusals.ts';

export interface Act<Input> {
  readonly isSending: boolean;
  /** As a sentence. */
  readonly problem: string | null;
  /** True if it happened. What is stored then shows by itself. */
  readonly act: (input: Input) => Promise<boolean>;
}

export function useAct<Op extends SignedInOperation>(op: Op): Act<InputOf<Op>> {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isSending,
    problem,
    async act(input) {
      setSending(true);
      const outcome = await callProvider(op, input);
      setSending(false);
      setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
      return outcome.kind === 'ok';
    },
  };
}
