// Closes problems by hand. What is closed leaves the page by itself.
import { useState } from 'react';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import type { OwnProblem } from '../../data/own-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button, type ButtonLook } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { problemsWords } from '../words/problems-words.ts';

interface CloseButtonProps {
  problems: readonly OwnProblem[];
  children: string;
  look?: ButtonLook;
  onDone: (said: string) => void;
}

export function CloseButton({ problems, children, look = 'quiet', onDone }: CloseButtonProps) {
  const { isLive } = useConnection();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const close = async () => {
    setSending(true);
    setTrouble(null);
    for (const { id, at } of problems) {
      const outcome = await callProvider('resolveProblem', { problem: id, at: isoFromInstant(at) });
      // Gone meanwhile is as good as closed.
      const isGone = outcome.kind === 'refused' && outcome.details.reason === 'not-found';
      if (outcome.kind !== 'ok' && !isGone) {
        setSending(false);
        setTrouble(sayCallProblem(outcome));
        return;
      }
    }
    setSending(false);
    onDone(problemsWords.closed);
  };
  return (
    <>
      <Button look={look} isDisabled={!isLive} isPending={isSending} onPress={() => void close()}>
        {isSending ? problemsWords.closing : children}
      </Button>
      <Said tone="bad">{trouble}</Said>
    </>
  );
}
