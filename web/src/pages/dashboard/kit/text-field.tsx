// One line of text, or several. It takes what is pasted: the contract says what is too long.
import type { Ref } from 'react';
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import * as css from './field.module.css';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  name?: string;
  kind?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'long';
  autoComplete?: string;
  isDisabled?: boolean;
  placeholder?: string;
  /** Of the field itself, so that a form can lead to its first error. */
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, name, kind = 'text', autoComplete = 'off', placeholder } = props;
  const shared = { ref: props.ref, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <AriaTextField
      {...fieldState(props)}
      {...{ value, onChange, autoComplete }}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(name === undefined ? {} : { name })}
      {...(kind === 'long' ? {} : { type: kind })}
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel {...props} />
      {kind === 'long' ? (
        <TextArea {...shared} className={css['long'] ?? ''} dir="auto" rows={3} />
      ) : (
        <Input
          {...shared}
          className={css['box'] ?? ''}
          dir={kind === 'text' || kind === 'search' ? 'auto' : 'ltr'}
        />
      )}
      <FieldBelow {...props} />
    </AriaTextField>
  );
}
