// When the view changes: the title follows, the page starts at its top, focus goes to the new heading.
import { useEffect, useRef, type RefObject } from 'react';

/**
 * `key` is new when the visitor is somewhere else; `opening` is the key while the first view is on its way.
 * Give the returned ref to the element that holds all views. The first view takes no focus.
 */
export function useViewChange(key: string, title: string): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const shown = useRef(key);
  useEffect(() => {
    const isArrival = shown.current === 'opening' || shown.current === key;
    shown.current = key;
    if (isArrival) return undefined;
    scrollTo({ top: 0 });
    // In somebody else's page our own top may lie far above the screen: that page scrolls, not this one.
    if (parent !== window) frame.current?.scrollIntoView({ block: 'start' });
    return focusHeading(frame.current);
  }, [key]);
  return frame;
}

/** The heading may arrive later, with its own script; the former one stays till then, hidden. */
function focusHeading(frame: HTMLElement | null): (() => void) | undefined {
  const focus = () => {
    const heading = frame?.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    return heading !== null && heading !== undefined && document.activeElement === heading;
  };
  if (!frame || focus()) return undefined;
  const watcher = new MutationObserver(() => {
    if (focus()) watcher.disconnect();
  });
  watcher.observe(frame, { childList: true, subtree: true });
  return () => watcher.disconnect();
}
