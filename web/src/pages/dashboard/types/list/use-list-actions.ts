// What can be done with a type in the list, and what is said beside it afterwards.
import { useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import { formOfStored, type StoredType, type TypeForm } from '../model/type-form.ts';
import { sayTypeProblem } from '../say-type-problem.ts';
import { typeWords } from '../words/type-words.ts';

export interface Saying {
  /** The type beside which it is said. */
  readonly type: string;
  readonly tone: 'calm' | 'good' | 'bad';
  readonly text: string;
}

export type ListActions = ReturnType<typeof useListActions>;

export function useListActions() {
  const [said, say] = useState<Saying | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [asked, askToArchive] = useState<StoredType | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { done } = typeWords.list;

  const setStatus = async (stored: StoredType, status: TypeForm['status']) => {
    setWorking(stored.id);
    const { terms } = formOfStored(stored);
    const input = { type: stored.id, version: stored.version, status, terms };
    const outcome = await callProvider('saveBookingType', input);
    setWorking(null);
    const text = outcome.kind === 'ok' ? done[status] : sayTypeProblem(outcome);
    say(text === null ? null : { type: stored.id, tone: outcome.kind === 'ok' ? 'good' : 'bad', text });
  };

  const archive = async (stored: StoredType) => {
    setProblem(null);
    setWorking(stored.id);
    const outcome = await callProvider('archiveBookingType', { type: stored.id, isArchived: true });
    setWorking(null);
    if (outcome.kind === 'ok') askToArchive(null);
    else setProblem(sayTypeProblem(outcome));
  };

  return { said, say, working, asked, askToArchive, problem, setStatus, archive };
}
