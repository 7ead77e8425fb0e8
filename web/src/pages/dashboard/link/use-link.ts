// Whether a page's name is free, asked a moment after it was typed.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { slugField } from '@holdfast/contract/parts/fields.ts';
import { callQuery } from '../account/call-queries.ts';

export interface LinkCheck {
  /** Null for text that no link can be. */
  readonly state: ResponseOf<'checkLink'>['state'] | 'asking' | 'unknown' | null;
  readonly suggestion: string | null;
}

const pauseMilliseconds = 300;

export function useLink(slug: string): LinkCheck {
  const [settled, setSettled] = useState(slug);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(slug), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [slug]);
  const isLink = slugField.safeParse(slug).success;
  const { data, isError } = useQuery({
    ...callQuery('checkLink', { slug: settled }),
    enabled: isLink && slug === settled,
  });
  if (!isLink) return { state: null, suggestion: null };
  if (slug !== settled || (!data && !isError)) return { state: 'asking', suggestion: null };
  return data ?? { state: 'unknown', suggestion: null };
}
