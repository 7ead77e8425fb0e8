// When the visitor last did something on the page: typed, pointed, moved the focus or came back to it.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { useEffect, useRef, type RefObject } from 'react';
import { pageNow } from '../../../shared/time/page-clock.ts';

const signs = ['input', 'keydown', 'pointerdown', 'pointermove', 'focusin', 'visibilitychange'] as const;

/** By the visitor's own clock; opening the form counts. Nothing is rendered anew when it changes. */
export function useLastUse(): RefObject<Instant> {
  const usedAt = useRef(instant(0));
  useEffect(() => {
    usedAt.current = pageNow();
    const note = () => {
      usedAt.current = pageNow();
    };
    for (const sign of signs) document.addEventListener(sign, note, { passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, note);
    };
  }, []);
  return usedAt;
}
