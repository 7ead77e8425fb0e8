// One field of the form with its sentence: what every control of the editor is bound to.
import { type FieldPath, useController, useFormContext, useFormState } from 'react-hook-form';
import type { TypeForm } from '../model/type-form.ts';
import { messageAt } from './message-at.ts';

export type FieldName = FieldPath<TypeForm>;

export function useTypeField<Name extends FieldName>(name: Name) {
  const { control } = useFormContext<TypeForm>();
  const { field, fieldState } = useController({ control, name });
  const { value, onChange, onBlur } = field;
  return { value, onChange, onBlur, error: fieldState.error?.message };
}

/** What is wrong with a list as a whole. */
export function useListError(name: FieldName): string | undefined {
  const { control } = useFormContext<TypeForm>();
  const { errors } = useFormState({ control });
  return messageAt(errors, name);
}

/** Where a field stands on the page, so that others can lead there. */
export function fieldId(name: string): string {
  return `type-field-${name}`;
}

export function focusField(name: string): void {
  const place = document.getElementById(fieldId(name));
  const control = place?.querySelector<HTMLElement>('input, textarea, button');
  control?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
