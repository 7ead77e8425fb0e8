// Why the appointment is cancelled: counted, it says who reads it, and whether it is required.
import { useId } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { manageWords } from '../words/manage-words.ts';
import { words } from '../words/words.ts';

interface ReasonFieldProps {
  reason: string;
  /** Who gets to read it. */
  reader: string;
  isRequired: boolean;
  isMissing: boolean;
  isLocked: boolean;
  onText: (text: string) => void;
}

export function ReasonField({ reason, reader, isRequired, isMissing, isLocked, onText }: ReasonFieldProps) {
  const id = useId();
  return (
    <fieldset disabled={isLocked}>
      <div className="field">
        <label htmlFor={id}>
          <span>{manageWords.cancel.reason}</span>
          {!isRequired && <em>{` ${words.form.optional}`}</em>}
        </label>
        <textarea
          id={id}
          name="reason"
          rows={3}
          maxLength={limits.reasonCharacters}
          required={isRequired}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-wrong ${id}-hint` : `${id}-hint`}
          onChange={({ target }) => onText(target.value)}
        />
        {isMissing && (
          <p id={`${id}-wrong`} className="wrong">
            {manageWords.cancel.reasonMissing(reader)}
          </p>
        )}
        <p id={`${id}-hint`} className="small counted">
          <span>{`${manageWords.cancel.reasonHint(reader)} `}</span>
          <span>{manageWords.cancel.counted(reason.length, limits.reasonCharacters)}</span>
        </p>
      </div>
    </fieldset>
  );
}
