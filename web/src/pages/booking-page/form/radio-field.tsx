// A question with few choices: native radios, none chosen beforehand.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../../../shared/words/words.ts';
import * as css from './choices.module.css';
import * as field from '../../../shared/kit/field.module.css';
import type { AskedProps } from './asked-props.ts';

export function RadioField(props: AskedProps & { choices: readonly string[] }) {
  const { label, name, isOptional, value, error, choices, onText } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  // The radios keep the choice themselves, as text fields do: programs fill forms in and tell nobody.
  const [initial] = useState(value);
  useLayoutEffect(() => {
    for (const radio of group.current?.querySelectorAll('input') ?? []) {
      radio.checked = radio.value === value;
    }
  }, [value]);
  return (
    <div className={field['field']}>
      <p id={id} className={css['label']}>
        <bdi>{label}</bdi>
        {isOptional && <em>{` ${words.form.optional}`}</em>}
      </p>
      <div
        ref={group}
        role="radiogroup"
        className={css['choices']}
        aria-labelledby={id}
        aria-required={!isOptional}
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
      >
        {choices.map((choice) => (
          <label key={choice} className={css['choice']}>
            <input
              type="radio"
              name={name}
              value={choice}
              defaultChecked={choice === initial}
              onChange={() => onText(choice)}
            />
            <bdi>{choice}</bdi>
          </label>
        ))}
      </div>
      {isOptional && value !== '' && (
        <button type="button" className={css['none']} onClick={() => onText('')}>
          {words.form.chooseNone}
        </button>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={field['wrong']}>
          {error}
        </p>
      )}
    </div>
  );
}
