// Saves the profile that was edited, unless somebody has saved another one since.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { useMutation } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { callProvider } from '../account/call-provider.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import type { Draft } from '../data/use-draft.ts';
import { settingsWords } from './words/settings-words.ts';

export interface SavingProfile {
  readonly save: (profile: ProfileInput) => void;
  readonly isSaving: boolean;
  /** Why it was not saved, as a sentence. */
  readonly problem: string | null;
  readonly hasSaved: boolean;
}

export function useSaveProfile(draft: Draft<ProfileInput>, form: UseFormReturn<ProfileInput>): SavingProfile {
  const { mutate, isPending, data, variables } = useMutation({
    mutationFn: (profile: ProfileInput) =>
      callProvider('saveProfile', { version: draft.version, ...profile }),
    onSuccess: (outcome, profile) => {
      if (outcome.kind === 'ok') draft.saved(outcome.response.version, profile);
      else if (outcome.kind === 'refused' && outcome.details.reason === 'name-taken') {
        form.setError('slug', { message: settingsWords.nameTaken }, { shouldFocus: true });
      }
    },
  });
  // What was typed since makes another attempt of it.
  const isCurrent = variables !== undefined && JSON.stringify(variables) === JSON.stringify(draft.value);
  const problem = data && data.kind !== 'ok' && isCurrent ? sayCallProblem(data) : null;
  return { save: mutate, isSaving: isPending, problem, hasSaved: data?.kind === 'ok' };
}
