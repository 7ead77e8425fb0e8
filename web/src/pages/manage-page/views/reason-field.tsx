// Why the appointment is cancelled: counted, it says who reads it, and whether it is required.
import { limits } from '@holdfast/contract/limits.ts';
import { Field } from '../../../shared/kit/field.tsx';
import { manageWords } from '../words/manage-words.ts';

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
  return (
    <fieldset disabled={isLocked}>
      <Field
        label={manageWords.cancel.reason}
        name="reason"
        kind="long"
        isOptional={!isRequired}
        most={limits.reasonCharacters}
        isCounted
        hint={manageWords.cancel.reasonHint(reader)}
        error={isMissing ? manageWords.cancel.reasonMissing(reader) : undefined}
        value={reason}
        onText={onText}
      />
    </fieldset>
  );
}
