// One labelled native field with its error in words.
import { useId } from 'react';
import { words } from '../words/words.ts';
import type { FieldError } from './form-state.ts';

interface FieldProps {
  label: string;
  name: string;
  kind?: 'text' | 'email' | 'long';
  value: string;
  error: FieldError | undefined;
  maxLength: number;
  isOptional?: boolean;
  autoComplete?: 'name' | 'email';
  describedBy?: string | undefined;
  onText: (text: string) => void;
  onLeave?: () => void;
}

export function Field(props: FieldProps) {
  const { label, name, kind = 'text', value, error, maxLength, isOptional = false, onText } = props;
  const id = useId();
  const errorId = `${id}-error`;
  const describedBy = [error === undefined ? null : errorId, props.describedBy].filter(Boolean).join(' ');
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
        {label} {isOptional && <em>{words.form.optional}</em>}
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
      {error !== undefined && (
        <p id={errorId} className="wrong">
          {words.fieldErrors[error]}
        </p>
      )}
    </div>
  );
}
