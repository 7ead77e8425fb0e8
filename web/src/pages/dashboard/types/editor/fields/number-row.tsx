// A number of the form, with its unit and its bounds.
import type { FieldPathByValue } from 'react-hook-form';
import { NumberField } from '../../../kit/number-field.tsx';
import type { TypeForm } from '../../model/type-form.ts';
import { useTypeField } from '../type-field.ts';

interface NumberRowProps {
  name: FieldPathByValue<TypeForm, number | null>;
  label: string;
  least: number;
  most: number;
  step?: number;
  unit: string;
  hint?: string;
  /** What an empty field stands for: no limit, or a number that is missing. */
  empty: null | 'missing';
}

export function NumberRow({ name, empty, ...rest }: NumberRowProps) {
  const { value, onChange, onBlur, error } = useTypeField(name);
  return (
    <NumberField
      {...rest}
      value={Number.isFinite(value) ? value : null}
      onChange={(next) => onChange(next ?? (empty === null ? null : Number.NaN))}
      onBlur={onBlur}
      error={error}
    />
  );
}
