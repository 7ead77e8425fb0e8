// One of a few, all in sight: one below the other, or side by side in one control.
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';
import * as css from './radio-group.module.css';
import type { Choice } from './select.tsx';

interface RadioGroupProps<Key extends string> extends FieldProps {
  choices: readonly Choice<Key>[];
  value: Key | null;
  onChange: (value: Key) => void;
  /** `segments`: side by side, for two to four short words. */
  look?: 'rows' | 'segments';
  isDisabled?: boolean;
}

export function RadioGroup<Key extends string>(props: RadioGroupProps<Key>) {
  const { choices, value, onChange, look = 'rows', isDisabled = false } = props;
  const choose = (key: string) => {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen) onChange(chosen.key);
  };
  const isRow = look === 'rows';
  return (
    <AriaRadioGroup {...fieldState(props)} {...{ value, isDisabled }} onChange={choose}>
      <FieldLabel {...props} />
      <div className={isRow ? css['rows'] : css['segments']}>
        {choices.map(({ key, text, note }) => (
          <RadioField key={key} value={key} className={(isRow ? '' : css['part']) ?? ''}>
            <RadioButton className={(isRow ? css['row'] : css['segment']) ?? ''}>
              {isRow && <span className={css['dot']} aria-hidden="true" />}
              <span className={css['said']}>
                <span>{text}</span>
                {note !== undefined && <small>{note}</small>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldBelow {...props} />
    </AriaRadioGroup>
  );
}
