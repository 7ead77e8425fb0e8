// One labelled native field with its error in words. It takes what is pasted, and says when it is too long.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import * as css from './field.module.css';

interface FieldProps {
  label: string;
  name: string;
  kind?: 'text' | 'email' | 'tel' | 'long';
  value: string;
  /** What is wrong with it, as a sentence. */
  error: string | undefined;
  /** In characters; without one there is nothing to count. */
  most?: number;
  /** Says all the time how many characters there are, not just when they become many. */
  isCounted?: boolean;
  isOptional?: boolean;
  autoComplete?: 'name' | 'email' | 'tel';
  describedBy?: string | undefined;
  hint?: string;
  onText: (text: string) => void;
  onLeave?: () => void;
}

export function Field(props: FieldProps) {
  const { label, name, kind = 'text', value, hint, isCounted = false, isOptional = false, onText } = props;
  // The field keeps its text itself: a program that fills forms in may tell nobody, and has its way.
  const [initial] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  const { error, count } = saidBelow(props);
  const id = useId();
  const errorId = `${id}-error`;
  const hintId = `${id}-hint`;
  const describedBy = [
    error === undefined ? null : errorId,
    hint === undefined && !isCounted ? null : hintId,
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
          dir={kind === 'text' ? 'auto' : 'ltr'}
          spellCheck={kind === 'text' && props.autoComplete === undefined}
          onChange={({ target }) => onText(target.value)}
          onBlur={props.onLeave}
        />
      )}
      {(hint !== undefined || count !== null) && (
        <p id={hintId} className={css['below']}>
          {hint !== undefined && <span>{`${hint} `}</span>}
          {count !== null && <span>{count}</span>}
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

/** What is wrong with the text, and how long it is, where either is to be said. */
function saidBelow(props: FieldProps): { error: string | undefined; count: string | null } {
  const { kind, value, most, isCounted = false } = props;
  if (most === undefined) return { error: props.error, count: null };
  const over = value.trim().length - most;
  const isNearEnd = kind === 'long' && over <= 0 && value.length > most * 0.9;
  return {
    error: over > 0 ? words.form.tooLong(over, most) : props.error,
    count: isCounted || isNearEnd ? words.form.counted(value.length, most) : null,
  };
}

/**
 * What the fields hold now, whoever put it there: name -> text of every native field, locked ones too. Of
 * radios and ticks it is the value of the chosen one, or nothing.
 */
export function readFields(form: HTMLFormElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      texts.set(field.name, field.checked ? field.value : (texts.get(field.name) ?? ''));
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      texts.set(field.name, field.value);
    }
  }
  return texts;
}
