// A question with many choices: the browser's own list, with nothing chosen beforehand.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../../../shared/words/words.ts';
import * as css from './choices.module.css';
import * as field from '../../../shared/kit/field.module.css';
import type { AskedProps } from './asked-props.ts';

export function SelectField(props: AskedProps & { choices: readonly string[] }) {
  const { label, name, isOptional, value, error, choices, onText } = props;
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const [initial] = useState(value);
  useLayoutEffect(() => {
    if (list.current && list.current.value !== value) list.current.value = value;
  }, [value]);
  return (
    <div className={field['field']}>
      <label htmlFor={id}>
        <bdi>{label}</bdi>
        {isOptional && <em>{` ${words.form.optional}`}</em>}
      </label>
      <span className={css['list']}>
        <select
          ref={list}
          id={id}
          name={name}
          dir="auto"
          defaultValue={initial}
          aria-required={!isOptional}
          aria-invalid={error !== undefined}
          {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
          onChange={({ target }) => onText(target.value)}
        >
          <option value="">{words.form.choose}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </span>
      {error !== undefined && (
        <p id={`${id}-error`} className={field['wrong']}>
          {error}
        </p>
      )}
    </div>
  );
}
