// One field of the profile: what it holds, and what is wrong with it.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { useController, type UseFormReturn } from 'react-hook-form';

export function useProfileField<Name extends keyof ProfileInput>(
  { control }: UseFormReturn<ProfileInput>,
  name: Name,
) {
  const { field, fieldState } = useController<ProfileInput, Name>({ control, name });
  return {
    value: field.value,
    error: fieldState.error?.message,
    onChange: (value: ProfileInput[Name]) => field.onChange(value),
    onBlur: field.onBlur,
    ref: field.ref,
  };
}
