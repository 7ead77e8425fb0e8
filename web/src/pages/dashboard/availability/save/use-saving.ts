// Saves the hours, and then does what was chosen for the bookings outside them.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import type { Draft } from '../../data/use-draft.ts';
import { type HoursDraft, inputFromDraft } from '../model/hours-draft.ts';
import type { Choosing } from '../outside/use-choices.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { type FollowingUp, useFollowUps } from './use-follow-ups.ts';

export interface Saving extends Pick<FollowingUp, 'followUps' | 'tryAgain' | 'close'> {
  readonly isSaving: boolean;
  /** Why the hours are not saved, as a sentence. */
  readonly problem: string | null;
  /** The hours are as they were saved here. */
  readonly isSaved: boolean;
  readonly save: () => void;
  readonly forgetProblem: () => void;
}

export function useSaving(draft: Draft<HoursDraft>, { choices, chosen, clear }: Choosing): Saving {
  const queries = useQueryClient();
  const { plan, ...following } = useFollowUps();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [savedVersion, setSavedVersion] = useState<number | null>(null);

  const finish = () => {
    if (chosen.ask.length + chosen.cancel.length > 0) plan(chosen, choices);
    clear();
  };
  const save = async () => {
    const refusal = whyNot(draft) ?? (isReasonTooLong() ? availabilityWords.save.reasonTooLong : null);
    const input = inputFromDraft(draft.value);
    if (refusal !== null || !input) {
      setProblem(refusal);
      return;
    }
    setProblem(null);
    if (!draft.isChanged) {
      finish();
      return;
    }
    setSaving(true);
    const sent = draft.value;
    const outcome = await callProvider('saveAvailability', { version: draft.version, ...input });
    setSaving(false);
    if (outcome.kind !== 'ok') {
      const isElsewhere = outcome.kind === 'refused' && outcome.details.reason === 'changed-elsewhere';
      setProblem(isElsewhere ? availabilityWords.save.elsewhere : sayCallProblem(outcome));
      return;
    }
    draft.saved(outcome.response.version, sent);
    setSavedVersion(outcome.response.version);
    void queries.invalidateQueries({ queryKey: ['previewSlots'] });
    finish();
  };
  const isReasonTooLong = () =>
    chosen.cancel.some(
      ({ booking }) => (choices[booking]?.reason.trim().length ?? 0) > limits.reasonCharacters,
    );
  return {
    ...following,
    isSaving,
    problem,
    isSaved: savedVersion !== null && savedVersion === draft.version && !draft.isChanged,
    save: () => void save(),
    forgetProblem: () => setProblem(null),
  };
}

/** What has to be put right first, as a sentence. */
function whyNot({ value, elsewhere }: Draft<HoursDraft>): string | null {
  const { save } = availabilityWords;
  if (elsewhere) return save.chooseFirst;
  if (value.overrides.length > limits.overrides) return save.tooMany(limits.overrides);
  return inputFromDraft(value) ? null : save.wrong;
}
