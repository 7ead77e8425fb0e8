// A span of time of the form: a number, and whether it counts minutes, hours or days.
import { useState } from 'react';
import type { FieldPathByValue } from 'react-hook-form';
import { NumberField } from '../../../kit/number-field.tsx';
import { Select } from '../../../kit/select.tsx';
import { amountIn, minutesIn, spanFrom, type SpanUnit, unitOfSpan } from '../../model/span.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { useTypeField } from '../type-field.ts';

const units: readonly SpanUnit[] = ['minutes', 'hours', 'days'];

interface SpanRowProps {
  name: FieldPathByValue<TypeForm, number | null>;
  label: string;
  isLabelHidden?: boolean;
  /** In minutes. */
  least: number;
  most: number;
  /** What nothing is counted in at first. */
  fallback: SpanUnit;
  hint?: string;
}

export function SpanRow({ name, label, isLabelHidden = false, least, most, fallback, hint }: SpanRowProps) {
  const { value, onChange, onBlur, error } = useTypeField(name);
  const minutes = value ?? Number.NaN;
  const [chosen, setChosen] = useState<SpanUnit>(unitOfSpan(minutes, fallback));
  // Something else may have been put in from elsewhere that the chosen unit cannot say.
  const isWhole = !Number.isFinite(minutes) || minutes % minutesIn[chosen] === 0;
  const unit = isWhole ? chosen : unitOfSpan(minutes, fallback);
  const { units: names } = typeWords.editor;
  return (
    <NumberField
      label={label}
      isLabelHidden={isLabelHidden}
      value={amountIn(minutes, unit)}
      onChange={(amount) => onChange(spanFrom(amount, unit))}
      onBlur={onBlur}
      least={Math.ceil(least / minutesIn[unit])}
      most={Math.floor(most / minutesIn[unit])}
      step={unit === 'minutes' ? 5 : 1}
      error={error}
      {...(hint === undefined ? {} : { hint })}
    >
      <div className={css['unit']}>
        <Select
          label={`${label}: ${names.unit}`}
          isLabelHidden
          value={unit}
          choices={units.map((key) => ({ key, text: names[key] }))}
          onChange={(next) => {
            setChosen(next);
            onChange(spanFrom(amountIn(minutes, unit), next));
          }}
        />
      </div>
    </NumberField>
  );
}
