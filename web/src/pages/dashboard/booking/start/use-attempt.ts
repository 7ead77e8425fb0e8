// Sends a start, with the rules that it may break. The same key is sent until the service said no for good.
import { useState } from 'react';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { newKey } from '../../../../shared/calls/new-key.ts';
import { isFinalNo, type Outcome } from '../../../../shared/calls/outcome.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { bookingWords } from '../words/booking-words.ts';

export interface Sent {
  readonly key: string;
  readonly override: OwnRule[];
}

type Reason = ReasonOf<'bookForClient'> | ReasonOf<'rescheduleAsProvider'>;

export interface Attempt {
  readonly isSending: boolean;
  readonly broken: readonly OwnRule[];
  readonly allowed: readonly OwnRule[];
  /** Why it did not happen, as a sentence. */
  readonly problem: string | null;
  readonly isDone: boolean;
  readonly allow: (rule: OwnRule, isAllowed: boolean) => void;
  /** Another start breaks other rules. */
  readonly startAnew: () => void;
  readonly send: <Value>(call: (sent: Sent) => Promise<Outcome<Value, Reason>>) => Promise<void>;
}

export function useAttempt(): Attempt {
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [broken, setBroken] = useState<readonly OwnRule[]>([]);
  const [allowed, setAllowed] = useState<readonly OwnRule[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const fail = (outcome: Exclude<Outcome<unknown, Reason>, { kind: 'ok' }>) => {
    if (isFinalNo(outcome)) setKey(newKey());
    if (outcome.kind === 'refused' && outcome.details.reason === 'breaks-rules') {
      setBroken([...new Set([...allowed, ...outcome.details.params.rules])]);
      return;
    }
    const isOfStart =
      outcome.kind === 'refused' &&
      outcome.details.reason === 'invalid-request' &&
      outcome.details.params.path === 'start';
    setProblem(isOfStart ? bookingWords.start.wrong : sayCallProblem(outcome));
  };
  return {
    isSending,
    broken,
    allowed,
    problem,
    isDone,
    allow: (rule, isAllowed) =>
      setAllowed(isAllowed ? [...allowed, rule] : allowed.filter((one) => one !== rule)),
    startAnew() {
      setBroken([]);
      setAllowed([]);
      setProblem(null);
      setKey(newKey());
    },
    async send(call) {
      setProblem(null);
      setSending(true);
      const outcome = await call({ key, override: [...allowed] });
      setSending(false);
      if (outcome.kind === 'ok') setDone(true);
      else fail(outcome);
    },
  };
}
