// The third step: what people book first, from five templates.
import { useId } from 'react';
import { words } from '../../../shared/words/words.ts';
import * as css from './first-steps.module.css';
import { type FirstSteps, templates } from './use-steps.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

export function TypeStep({ first: { steps, change } }: { first: FirstSteps }) {
  const name = useId();
  return (
    <div className={css['types']} role="radiogroup" aria-label={firstStepsWords.type.legend}>
      {templates.map(({ id, hint, terms }) => (
        <label key={id} data-selected={steps.template === id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={steps.template === id}
            onChange={() => change({ template: id })}
          />
          <b>{terms.name}</b>
          <span>{words.minutes(terms.durationMinutes)}</span>
          <small>{hint}</small>
        </label>
      ))}
    </div>
  );
}
