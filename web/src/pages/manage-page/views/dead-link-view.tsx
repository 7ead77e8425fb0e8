// One page for every link that does not work, whatever the reason: it tells nobody whether there is an appointment.
import { useEffect, useRef } from 'react';
import { ReferenceForm } from './reference-form.tsx';
import { manageWords } from '../words/manage-words.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import { useResend } from '../state/use-resend.ts';

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
    <div className="sheet agreement">
      <h1 tabIndex={-1}>{overtaken ? words.overtakenHeading : words.heading}</h1>
      <p className="lead-in">{overtaken ? words.overtaken : words.newest}</p>
      {isAsked ? (
        <>
          <p ref={said} tabIndex={-1} className="alert good" role="status">
            {words.asked}
          </p>
          <p className="told">{words.else}</p>
        </>
      ) : (
        <>
          {state.kind === 'failed' && (
            <p className="alert" role="alert">
              {sayProblem(state.problem)}
            </p>
          )}
          {token !== null && (
            <button
              type="button"
              className="go"
              aria-disabled={isSending}
              onClick={() => !isSending && send({ token })}
            >
              {isSending ? words.sending : words.send}
            </button>
          )}
          <ReferenceForm isOnly={token === null} isSending={isSending} onSend={send} />
        </>
      )}
    </div>
  );
}
