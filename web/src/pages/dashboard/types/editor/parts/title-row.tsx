// The title. The link of a new type follows it.
import { useFormContext } from 'react-hook-form';
import { TextField } from '../../../kit/text-field.tsx';
import { textLimits } from '../../model/text-limits.ts';
import { linkAfterTitle, type TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import { useEditing } from '../editor-context.ts';
import { useTypeField } from '../type-field.ts';

export function TitleRow() {
  const { about, counted } = typeWords.editor;
  const { isNew, taken } = useEditing();
  const form = useFormContext<TypeForm>();
  const { value, onChange, onBlur, error } = useTypeField('terms.name');
  const change = (after: string) => {
    if (isNew) {
      const link = linkAfterTitle({ type: form.getValues('type') }, { before: value, after }, taken);
      form.setValue('type', link, { shouldValidate: form.formState.isSubmitted });
    }
    onChange(after);
  };
  const isNear = value.trim().length > textLimits.name * 0.75;
  return (
    <TextField
      label={about.name}
      value={value}
      onChange={change}
      onBlur={onBlur}
      error={error}
      hint={isNear ? counted(value.trim().length, textLimits.name) : undefined}
    />
  );
}
