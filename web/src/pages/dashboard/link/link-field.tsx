// The name of a page in its address, with whether it is free.
import type { Ref } from 'react';
import { Input, TextField } from 'react-aria-components';
import { FieldBelow, FieldLabel, fieldState } from '../kit/field-parts.tsx';
import { Button } from '../kit/button.tsx';
import * as css from './link-field.module.css';
import type { LinkCheck } from './use-link.ts';
import { linkWords } from './words/link-words.ts';

interface LinkFieldProps {
  readonly value: string;
  readonly check: LinkCheck;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly onChange: (slug: string) => void;
  readonly onBlur?: () => void;
  /** Of the field itself, so that a form can lead to its first error. */
  readonly ref?: Ref<HTMLInputElement>;
}

export function LinkField({ value, check, error, hint, onChange, onBlur, ref }: LinkFieldProps) {
  const { state, suggestion } = check;
  const field = { label: linkWords.label, error, hint };
  return (
    <div className={css['field']}>
      <TextField
        {...fieldState(field)}
        {...(onBlur === undefined ? {} : { onBlur })}
        value={value}
        autoComplete="off"
        onChange={(typed) => onChange(typed.toLowerCase().replaceAll(' ', '-'))}
      >
        <FieldLabel {...field} />
        <div className={css['box']}>
          <span className={css['host']}>{`${location.host}/`}</span>
          <Input
            {...(ref === undefined ? {} : { ref })}
            className={css['input'] ?? ''}
            dir="ltr"
            autoCapitalize="none"
            spellCheck="false"
          />
          <span role="status" className={state === null ? css['none'] : css[state]}>
            {state === null ? null : linkWords.states[state]}
          </span>
        </div>
        <FieldBelow {...field} />
      </TextField>
      {suggestion !== null && (
        <Button look="words" onPress={() => onChange(suggestion)}>
          {linkWords.suggestion(suggestion)}
        </Button>
      )}
    </div>
  );
}
