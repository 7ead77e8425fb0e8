// A field of the profile that holds one line of text.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '../kit/text-field.tsx';
import { useProfileField } from './use-profile-field.ts';

interface ProfileTextProps {
  form: UseFormReturn<ProfileInput>;
  name: 'name' | 'headline' | 'contact' | 'email' | 'senderName';
  label: string;
  hint?: string;
  kind?: 'text' | 'email';
  autoComplete?: string;
}

export function ProfileText({ form, name, ...shown }: ProfileTextProps) {
  return <TextField {...shown} {...useProfileField(form, name)} />;
}
