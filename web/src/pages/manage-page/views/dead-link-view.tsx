// One view for every link that does not work: it tells nobody whether there is an appointment.
import { useEffect, useRef } from 'react';
import { ReferenceForm } from './reference-form.tsx';
import { manageWords } from '../words/manage-words.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import { useResend } from '../state/use-resend.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { Button } from '../../../shared/kit/button.tsx';
import * as text from '../../../shared/kit/text.module.css';

interface DeadLinkViewProps {
  /** What arrived; null when it could not be a link at all. */
  token: string | null;
  /** It was shown before: something else changed it meanwhile, or the page was open for too long. */
  overtaken: boolean;
}

export function DeadLinkView({ token, overtaken }: DeadLinkViewProps) {
  const { state, send } = useResend();
  const said = useRef<HTMLParagraphElement>(null);
  const isAsked = state.kind === 'asked';
  useEffect(() => {
    if (isAsked) said.current?.focus();
  }, [isAsked]);
  const isSending = state.kind === 'sending';
  const words = manageWords.dead;
  return (
    <div className="frame-sheet frame-agreement">
      <h1 tabIndex={-1}>{overtaken ? words.overtakenHeading : words.heading}</h1>
      <p className={text['lead']}>{overtaken ? words.overtaken : words.newest}</p>
      {isAsked ? (
        <>
          <p ref={said} tabIndex={-1} className={alerts['good']} role="status">
            {words.asked}
          </p>
          <p className={text['aside']}>{words.else}</p>
        </>
      ) : (
        <>
          {state.kind === 'failed' && (
            <p className={alerts['alert']} role="alert">
              {sayProblem(state.problem)}
            </p>
          )}
          {token !== null && (
            <Button look="filled" aria-disabled={isSending} onClick={() => !isSending && send({ token })}>
              {isSending ? words.sending : words.send}
            </Button>
          )}
          <ReferenceForm isOnly={token === null} isSending={isSending} onSend={send} />
        </>
      )}
    </div>
  );
}
