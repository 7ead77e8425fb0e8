// The outcome is unknown: what that means, that it is safe, and a button for the impatient.
import { ReloadButton } from './outdated-alert.tsx';
import { isUnsurePhase, type SendingPhase } from '../calls/sending.ts';
import { sayProblem, words } from '../words/words.ts';
import * as alerts from './alert.module.css';
import { Button } from './button.tsx';
import * as buttons from './buttons.module.css';

interface WaitingAlertProps {
  phase: SendingPhase;
  heading: string;
  /** Why nothing is lost and nothing can happen twice. */
  calm: string;
  onAgain: () => void;
}

export function WaitingAlert({ phase, heading, calm, onAgain }: WaitingAlertProps) {
  if (!isUnsurePhase(phase) || phase.kind === 'editing') return null;
  const isOutdated = phase.kind === 'waiting' && phase.problem.kind === 'outdated';
  return (
    <div className={alerts['alert']} role="status">
      <p>{heading}</p>
      <p className={alerts['calm']}>
        <span>{phase.kind === 'waiting' ? sayProblem(phase.problem) : words.waiting.sending}</span>
        {!isOutdated && <span>{` ${calm}`}</span>}
      </p>
      <div className={buttons['chips']}>
        {isOutdated ? (
          <ReloadButton />
        ) : (
          <Button look="chip" aria-disabled={phase.kind === 'sending'} onClick={onAgain}>
            {words.waiting.again}
          </Button>
        )}
      </div>
    </div>
  );
}
