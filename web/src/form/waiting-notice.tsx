// The outcome is unknown: what that means, that it is safe, and a button for the impatient.
import { sayProblem, words } from '../words/en.ts';
import { isUnsure } from './form-state.ts';
import type { FormState } from './form-state.ts';

export function WaitingNotice({ form, onAgain }: { form: FormState; onAgain: () => void }) {
  const { phase } = form;
  if (!isUnsure(form) || phase.kind === 'editing') return null;
  return (
    <div className="alert" role="status">
      <p>{words.waiting.heading}</p>
      <p className="calm">
        {phase.kind === 'waiting' ? sayProblem(phase.problem) : words.waiting.sending} {words.waiting.calm}
      </p>
      <div className="chips">
        <button type="button" className="chip" aria-disabled={phase.kind === 'sending'} onClick={onAgain}>
          {words.waiting.again}
        </button>
      </div>
    </div>
  );
}
