// Binds a draft to React Hook Form: what is typed becomes the draft; errors come from the contract's schema.
import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';
import { isSame } from '../data/draft-state.ts';
import type { Draft } from '../data/use-draft.ts';
import { contractResolver } from './contract-resolver.ts';

/** `schema` returns a `Value`. Errors are sentences in the reader's language. */
export function useDraftForm<Value extends FieldValues>(
  draft: Pick<Draft<Value>, 'value' | 'set'>,
  schema: z.ZodMiniType<Value>,
): UseFormReturn<Value> {
  const { value, set } = draft;
  // Later values come by `reset`, because React Hook Form starts anew for every value it is given.
  const [values] = useState(value);
  const form = useForm<Value>({ values, mode: 'onTouched', resolver: contractResolver(schema) });
  const seen = useRef(value);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: (changed) => {
          seen.current = structuredClone(changed.values);
          set(seen.current);
        },
      }),
    [form, set],
  );
  useEffect(() => {
    // Only what came from elsewhere: a discarded draft, or another tab's save.
    if (isSame(seen.current, value)) return;
    seen.current = value;
    form.reset(value);
  }, [form, value]);
  return form;
}
