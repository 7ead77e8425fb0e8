// Asks the service what clients would see of a draft, a moment after the last change.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { CallProblem } from '../account/call-queries.ts';
import { callProvider } from '../account/call-provider.ts';

const pauseMilliseconds = 300;

type Asked = InputOf<'previewSlots'>;

export interface AskedPreview {
  /** The latest that came, with what it was asked for, also while a newer one is on its way. */
  readonly preview: { readonly asked: Asked; readonly response: ResponseOf<'previewSlots'> } | null;
  readonly isStale: boolean;
  /** The service could not be asked, or refused the draft. */
  readonly hasFailed: boolean;
}

/** `input` null asks nothing: the draft cannot be tried yet. */
export function usePreview(input: Asked | null): AskedPreview {
  const key = JSON.stringify(input);
  const settled = useSettled(key);
  const asked = settled === key ? input : null;
  const [last, setLast] = useState(input);
  if (asked !== null && JSON.stringify(last) !== settled) setLast(asked);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['previewSlots', last],
    queryFn: () => (last ? previewOf(last) : null),
    enabled: last !== null,
    placeholderData: keepPreviousData,
  });
  return { preview: data ?? null, isStale: isFetching || settled !== key, hasFailed: isError };
}

/** The text once it has stayed the same for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

async function previewOf(asked: Asked) {
  const outcome = await callProvider('previewSlots', asked);
  if (outcome.kind !== 'ok') throw new CallProblem('previewSlots', outcome);
  return { asked, response: outcome.response };
}
