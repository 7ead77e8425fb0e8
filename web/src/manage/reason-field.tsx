// Why the appointment is cancelled: optional, counted, and it says who reads it.
import { useId } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { manageWords } from '../words/manage-words.ts';
import { words } from '../words/words.ts';

interface ReasonFieldProps {
  reason: string;
  /** Who gets to read it. */
  reader: string;
  isLocked: boolean;
  onText: (text: string) => void;
}

export function ReasonField({ reason, reader, isLocked, onText }: ReasonFieldProps) {
  const id = useId();
  return (
    <fieldset disabled={isLocked}>
      <div className="field">
        <label htmlFor={id}>
          {manageWords.cancel.reason} <em>{words.form.optional}</em>
        </label>
        <textarea
          id={id}
          name="reason"
          rows={3}
          maxLength={limits.reasonCharacters}
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onText(target.value)}
        />
        <p id={`${id}-hint`} className="small counted">
          <span>{manageWords.cancel.reasonHint(reader)}</span>{' '}
          <span>{manageWords.cancel.counted(reason.length, limits.reasonCharacters)}</span>
        </p>
      </div>
    </fieldset>
  );
}
