// Notices everything that gets into the fields, also from programs that fill forms in silently.
import { useCallback, useEffect, type RefObject } from 'react';
import { readFields } from '../../../shared/kit/field.tsx';
import type { FormEvent, FormState } from './form-state.ts';
import type { FormFields } from '../../../shared/memory/form-memory.ts';

const lookMilliseconds = 1_000;

/** Returns the function that reads the fields at once: what they hold is what counts. */
export function useTyped(
  form: RefObject<HTMLFormElement | null>,
  { fields, phase }: Pick<FormState, 'fields' | 'phase'>,
  dispatch: (event: FormEvent) => void,
): () => FormFields {
  const isEditing = phase.kind === 'editing';
  const read = useCallback((): FormFields => {
    if (!form.current || !isEditing) return fields;
    const texts = readFields(form.current);
    const now = fieldsFrom(texts, fields);
    for (const field of ['name', 'email'] as const) {
      if (now[field] !== fields[field]) dispatch({ kind: 'typed', field, text: now[field] });
    }
    for (const [id, text] of Object.entries(now.answers)) {
      if (text !== (fields.answers[id] ?? '')) dispatch({ kind: 'typed', field: `answer:${id}`, text });
    }
    return now;
  }, [form, fields, isEditing, dispatch]);
  useEffect(() => {
    const timer = setInterval(read, lookMilliseconds);
    return () => clearInterval(timer);
  }, [read]);
  return read;
}

function fieldsFrom(texts: ReadonlyMap<string, string>, before: FormFields): FormFields {
  const answers = { ...before.answers };
  for (const [name, text] of texts) {
    if (name.startsWith('answer-')) answers[name.slice('answer-'.length)] = text;
  }
  return { name: texts.get('name') ?? before.name, email: texts.get('email') ?? before.email, answers };
}
