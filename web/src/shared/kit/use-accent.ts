// Shows a page in its provider's accent, at once where this tab has met the provider before.
import { useLayoutEffect } from 'react';
import { recall, remember } from '../memory/tab-memory.ts';

const nameOf = (slug: string) => `holdfast:accent:${slug}`;

/**
 * `accent` is undefined until the service has been heard; a name that the style sheet does not know looks as
 * the first one. Runs before the browser draws, so that nothing is seen in the wrong colour.
 */
export function useAccent(slug: string | undefined, accent: string | undefined): void {
  useLayoutEffect(() => {
    if (slug === undefined) return;
    const known = accent ?? recall(nameOf(slug));
    if (typeof known !== 'string') return;
    document.documentElement.dataset['accent'] = known;
    remember(nameOf(slug), known);
  }, [slug, accent]);
}
