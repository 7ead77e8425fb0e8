// Saves the draft: checked by the contract's schema, with the version it was made from.
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { callProvider } from '../../account/call-provider.ts';
import type { Draft } from '../../data/use-draft.ts';
import type { TypeForm } from '../model/type-form.ts';
import { sayTypeProblem } from '../say-type-problem.ts';
import { typeWords } from '../words/type-words.ts';
import { countErrors } from './message-at.ts';

interface Saving {
  readonly form: UseFormReturn<TypeForm>;
  readonly draft: Draft<TypeForm>;
  readonly isNew: boolean;
  readonly taken: readonly string[];
  readonly onSaved: (form: TypeForm) => void;
}

export function useSaveType({ form, draft, isNew, taken, onSaved }: Saving) {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { errors, submitCount } = form.formState;
  const wrong = countErrors(errors);

  const refuseLink = () =>
    form.setError('type', { type: 'taken', message: typeWords.editor.about.linkTaken });

  const send = form.handleSubmit(async (values) => {
    if (isNew && taken.includes(values.type)) return refuseLink();
    // What is sent is shown: without the spaces around it.
    draft.set(values);
    setSaving(true);
    setProblem(null);
    const outcome = await callProvider('saveBookingType', {
      ...values,
      version: isNew ? null : draft.version,
    });
    setSaving(false);
    if (outcome.kind === 'ok') {
      draft.saved(outcome.response.version, values);
      onSaved(values);
      return;
    }
    if (outcome.kind === 'refused' && outcome.details.reason === 'name-taken') refuseLink();
    setProblem(sayTypeProblem(outcome));
  });

  useEffect(() => {
    if (submitCount === 0) return;
    const first = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'center' });
  }, [submitCount]);

  const isRefused = submitCount > 0 && wrong > 0;
  return {
    isSaving,
    problem: isRefused ? typeWords.editor.save.wrong(wrong) : problem,
    save: () => void send(),
    /** After a discard there is nothing to complain about. */
    forgetProblem: () => setProblem(null),
  };
}
