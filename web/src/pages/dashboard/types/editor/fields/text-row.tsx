// A text of the form. It counts once the end is near.
import type { FieldPathByValue } from 'react-hook-form';
import { TextField } from '../../../kit/text-field.tsx';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import { useTypeField } from '../type-field.ts';

interface TextRowProps {
  name: FieldPathByValue<TypeForm, string>;
  label: string;
  isLabelHidden?: boolean;
  most: number;
  kind?: 'text' | 'long' | 'url';
  hint?: string;
  placeholder?: string;
}

export function TextRow({ name, most, hint, ...rest }: TextRowProps) {
  const { value, onChange, onBlur, error } = useTypeField(name);
  const { length } = value.trim();
  const isNear = length > most * 0.75 && error === undefined;
  const below = isNear ? typeWords.editor.counted(length, most) : hint;
  return <TextField {...rest} value={value} onChange={onChange} onBlur={onBlur} error={error} hint={below} />;
}
