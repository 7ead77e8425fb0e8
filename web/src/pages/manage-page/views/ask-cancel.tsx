// The question whether to cancel, in place: a reason, one button that says what will happen, and a way back.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { useEffect, useRef, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { limits } from '@holdfast/contract/limits.ts';
import { ObstacleAlert } from './obstacle-alert.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { clockOf } from '../state/seen-clocks.ts';
import { isUnsurePhase } from '../../../shared/calls/sending.ts';
import { manageWords } from '../words/manage-words.ts';
import { Field, readFields } from '../../../shared/kit/field.tsx';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { sayRefusal } from '../../../shared/words/words.ts';
import { visitorReader } from '../state/page-visitor.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { Button } from '../../../shared/kit/button.tsx';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { CancelState } from '../state/cancel-state.ts';
import type { Shown } from '../state/use-manage.ts';

export function AskCancel(props: Shown & { cancel: CancelState }) {
  const { manage, seen, cancel } = props;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector('h2')?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { isReasonMissing } = cancel;
  useEffect(() => {
    if (isReasonMissing) section.current?.querySelector('textarea')?.focus();
  }, [isReasonMissing]);
  return (
    <section ref={section} className={`${text['section']} ${css['question']}`} aria-labelledby="ask-heading">
      <h2 id="ask-heading" tabIndex={-1}>
        {manageWords.cancel.heading}
      </h2>
      {cancel.obstacle ? (
        <ObstacleAlert manage={manage} seen={seen} change="cancel" obstacle={cancel.obstacle} />
      ) : (
        <CancelForm {...props} />
      )}
    </section>
  );
}

function CancelForm({ manage, seen, cancel }: Shown & { cancel: CancelState }) {
  const provider = isolated(seen.booking.provider.name);
  const isEditing = cancel.phase.kind === 'editing';
  const tellReason = (reason: string) => manage.tell({ kind: 'reason-typed', text: reason });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isEditing || cancel.isOutdated) return;
    const form = event.currentTarget;
    const typed = readFields(form).get('reason') ?? cancel.reason;
    if (typed !== cancel.reason) flushSync(() => tellReason(typed));
    if (typed.trim().length > limits.reasonCharacters) form.querySelector('textarea')?.focus();
    else manage.cancel();
  };
  return (
    <form noValidate onSubmit={submit}>
      <p className={text['lead']}>{manageWords.cancel.lead(provider)}</p>
      <fieldset disabled={!isEditing}>
        <Field
          label={manageWords.cancel.reason}
          name="reason"
          kind="long"
          isOptional={!seen.reasonRequired}
          most={limits.reasonCharacters}
          isCounted
          hint={manageWords.cancel.reasonHint(provider)}
          error={cancel.isReasonMissing ? manageWords.cancel.reasonMissing(provider) : undefined}
          value={cancel.reason}
          onText={tellReason}
        />
      </fieldset>
      {cancel.isOutdated && <OutdatedAlert />}
      {cancel.refusal && (
        <p className={alerts['bad']} role="alert">
          {sayRefusal(cancel.refusal)}
        </p>
      )}
      <WaitingAlert
        phase={cancel.phase}
        heading={manageWords.cancel.waiting.heading}
        calm={manageWords.cancel.waiting.calm}
        onAgain={manage.cancel}
      />
      {!cancel.isOutdated && !isUnsurePhase(cancel.phase) && (
        <Choices manage={manage} seen={seen} isEditing={isEditing} />
      )}
    </form>
  );
}

function Choices({
  manage,
  seen,
  isEditing,
}: Omit<Shown & { cancel: CancelState }, 'cancel'> & { isEditing: boolean }) {
  const start = instantFromIso(seen.booking.startsAt);
  const said = sayDayAndStart(start, manage.state.now, clockOf(seen), visitorReader);
  return (
    <div className={css['asked']}>
      <button type="submit" className={buttons['filled']} aria-disabled={!isEditing}>
        {isEditing ? manageWords.cancel.confirm(said) : manageWords.cancel.cancelling}
      </button>
      {isEditing && (
        <Button look="outlined" onClick={() => manage.tell({ kind: 'change-left' })}>
          {manageWords.cancel.keep}
        </Button>
      )}
    </div>
  );
}
