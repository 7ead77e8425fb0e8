// One of a few, in the form.
import type { FieldPathByValue } from 'react-hook-form';
import { RadioGroup } from '../../../kit/radio-group.tsx';
import type { Choice } from '../../../kit/select.tsx';
import type { TypeForm } from '../../model/type-form.ts';
import { useTypeField } from '../type-field.ts';

interface ChoiceRowProps<Key extends string> {
  name: FieldPathByValue<TypeForm, Key>;
  label: string;
  isLabelHidden?: boolean;
  choices: readonly Choice<Key>[];
  look?: 'rows' | 'segments';
}

export function ChoiceRow<Key extends string>({ name, choices, ...rest }: ChoiceRowProps<Key>) {
  const { value, onChange } = useTypeField(name);
  const chosen = choices.find(({ key }) => key === value)?.key ?? null;
  return <RadioGroup {...rest} choices={choices} value={chosen} onChange={onChange} />;
}
