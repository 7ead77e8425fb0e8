// One labelled native field with its error in words.
import { useId } from 'react';
import { words } from '../words/words.ts';

interface FieldProps {
  label: string;
  name: string;
  kind?: 'text' | 'email' | 'long';
  value: string;
  /** What is wrong with it, as a sentence. */
  error: string | undefined;
  maxLength: number;
  isOptional?: boolean;
  autoComplete?: 'name' | 'email';
  describedBy?: string | undefined;
  hint?: string;
  onText: (text: string) => void;
  onLeave?: () => void;
}

export function Field(props: FieldProps) {
  const { label, name, kind = 'text', value, error, maxLength, isOptional = false, onText } = props;
  const id = useId();
  const errorId = `${id}-error`;
  const hintId = `${id}-hint`;
  const describedBy = [
    error === undefined ? null : errorId,
    props.hint === undefined ? null : hintId,
    props.describedBy,
  ]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    name,
    value,
    maxLength,
    'aria-required': !isOptional,
    'aria-invalid': error !== undefined,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        <span>{label}</span>
        {isOptional && <em>{` ${words.form.optional}`}</em>}
      </label>
      {kind === 'long' ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onText(target.value)} />
      ) : (
        <input
          {...shared}
          type={kind}
          autoComplete={props.autoComplete ?? 'off'}
          autoCapitalize={kind === 'email' ? 'none' : undefined}
          spellCheck={kind === 'text' && props.autoComplete === undefined}
          onChange={({ target }) => onText(target.value)}
          onBlur={props.onLeave}
        />
      )}
      {props.hint !== undefined && (
        <p id={hintId} className="small">
          {props.hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className="wrong">
          {error}
        </p>
      )}
    </div>
  );
}
