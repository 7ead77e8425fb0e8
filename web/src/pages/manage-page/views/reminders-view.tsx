// Stopping the reminders of one appointment: a question, and nothing happens before its button.
import { useEffect, useRef } from 'react';
import { AppointmentHead } from './appointment-head.tsx';
import { manageWords } from '../words/manage-words.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { Button } from '../../../shared/kit/button.tsx';
import * as text from '../../../shared/kit/text.module.css';
import type { Shown } from '../state/use-manage.ts';
import type { Seen } from '../state/manage-state.ts';

const headings: Readonly<Record<Seen['reminders'], string>> = {
  on: manageWords.reminders.ask,
  off: manageWords.reminders.stopped,
  none: manageWords.reminders.none,
};

export function RemindersView({ manage, seen }: Shown) {
  const { stopping } = manage.state;
  const { reminders } = seen;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(reminders);
  useEffect(() => {
    if (shown.current !== reminders) heading.current?.focus();
    shown.current = reminders;
  }, [reminders]);
  const isStopping = stopping.kind === 'sending';
  return (
    <div className="frame-sheet frame-agreement">
      <h1 ref={heading} tabIndex={-1}>
        {headings[reminders]}
      </h1>
      <AppointmentHead seen={seen} />
      <p className={text['aside']}>{manageWords.reminders.still}</p>
      {stopping.kind === 'failed' && (
        <p className={alerts['alert']} role="alert">
          {sayProblem(stopping.problem)}
        </p>
      )}
      {reminders === 'on' && (
        <Button look="filled" aria-disabled={isStopping} onClick={manage.stopReminders}>
          {isStopping ? manageWords.reminders.stopping : manageWords.reminders.stop}
        </Button>
      )}
      <Button look="link" onClick={() => manage.tell({ kind: 'wished', wish: 'see' })}>
        {manageWords.see}
      </Button>
    </div>
  );
}
