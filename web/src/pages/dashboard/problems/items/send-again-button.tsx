// Sends an email again that did not arrive. Once it is out, its problem leaves the page by itself.
import { useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import type { OwnNotice } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button, type ButtonLook } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { problemsWords } from '../words/problems-words.ts';

interface SendAgainButtonProps {
  notice: OwnNotice;
  look: ButtonLook;
  onDone: (said: string) => void;
}

export function SendAgainButton({ notice: { id, round }, look, onDone }: SendAgainButtonProps) {
  const words = problemsWords.toClient;
  const { isLive } = useConnection();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async () => {
    setSending(true);
    setTrouble(null);
    const outcome = await callProvider('retryNotice', { notice: id, round });
    setSending(false);
    if (outcome.kind !== 'ok') return setTrouble(sayCallProblem(outcome));
    const { state } = outcome.response;
    if (state === 'sent' || state === 'delivered') return onDone(words.sentAgain);
    return setTrouble(state === 'pending' || state === 'sending' ? words.underWay : words.failedAgain);
  };
  return (
    <>
      <Button look={look} isDisabled={!isLive} isPending={isSending} onPress={() => void send()}>
        {isSending ? words.sendingAgain : words.sendAgain}
      </Button>
      <Said tone="bad">{trouble}</Said>
    </>
  );
}
