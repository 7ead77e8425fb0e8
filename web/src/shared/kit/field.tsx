// One labelled native field with its error in words. It takes everything that is pasted, and says when that is too long.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import * as css from './field.module.css';

interface FieldProps {
  label: string;
  name: string;
  kind?: 'text' | 'email' | 'long';
  value: string;
  /** What is wrong with it, as a sentence. */
  error: string | undefined;
  /** In characters; without one there is nothing to count. */
  most?: number;
  /** Says all the time how many characters there are, not just when they become many. */
  isCounted?: boolean;
  isOptional?: boolean;
  autoComplete?: 'name' | 'email';
  describedBy?: string | undefined;
  hint?: string;
  onText: (text: string) => void;
  onLeave?: () => void;
}

export function Field(props: FieldProps) {
  const { label, name, kind = 'text', value, most, isCounted = false, isOptional = false, onText } = props;
  // The field keeps its text itself: a program that fills forms in may tell nobody, and must not be overruled.
  const [initial] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  const over = most === undefined ? 0 : value.trim().length - most;
  const error = most !== undefined && over > 0 ? words.form.tooLong(over, most) : props.error;
  const isNearEnd = most !== undefined && kind === 'long' && over <= 0 && value.length > most * 0.9;
  const id = useId();
  const errorId = `${id}-error`;
  const hintId = `${id}-hint`;
  const describedBy = [
    error === undefined ? null : errorId,
    props.hint === undefined && !isCounted ? null : hintId,
    props.describedBy,
  ]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    name,
    ref: field,
    defaultValue: initial,
    'aria-required': !isOptional,
    'aria-invalid': error !== undefined,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
  return (
    <div className={css['field']}>
      <label htmlFor={id}>
        <bdi>{label}</bdi>
        {isOptional && <em>{` ${words.form.optional}`}</em>}
      </label>
      {kind === 'long' ? (
        <textarea {...shared} rows={3} dir="auto" onChange={({ target }) => onText(target.value)} />
      ) : (
        <input
          {...shared}
          type={kind}
          autoComplete={props.autoComplete ?? 'off'}
          autoCapitalize={kind === 'email' ? 'none' : undefined}
          dir={kind === 'email' ? 'ltr' : 'auto'}
          spellCheck={kind === 'text' && props.autoComplete === undefined}
          onChange={({ target }) => onText(target.value)}
          onBlur={props.onLeave}
        />
      )}
      {(props.hint !== undefined || isCounted || isNearEnd) && (
        <p id={hintId} className={css['below']}>
          {props.hint !== undefined && <span>{`${props.hint} `}</span>}
          {most !== undefined && (isCounted || isNearEnd) && (
            <span>{words.form.counted(value.length, most)}</span>
          )}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className={css['wrong']}>
          {error}
        </p>
      )}
    </div>
  );
}
