// A question that is answered by a tick.
import { tickedAnswer } from '@holdfast/contract/parts/ticked-answer.ts';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../../../shared/words/words.ts';
import * as css from './choices.module.css';
import * as field from '../../../shared/kit/field.module.css';
import type { AskedProps } from './asked-props.ts';

export function CheckField({ label, name, isOptional, value, error, onText }: AskedProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [initial] = useState(value);
  useLayoutEffect(() => {
    if (box.current) box.current.checked = value === tickedAnswer;
  }, [value]);
  return (
    <div className={field['field']}>
      <label className={css['tick']}>
        <input
          ref={box}
          type="checkbox"
          name={name}
          value={tickedAnswer}
          defaultChecked={initial === tickedAnswer}
          aria-required={!isOptional}
          aria-invalid={error !== undefined}
          {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
          onChange={({ target }) => onText(target.checked ? tickedAnswer : '')}
        />
        <span>
          <bdi>{label}</bdi>
          {isOptional && <em>{` ${words.form.optional}`}</em>}
        </span>
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className={field['wrong']}>
          {error}
        </p>
      )}
    </div>
  );
}
