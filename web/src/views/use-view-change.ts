// When the view changes: the title follows, the page starts at its top, focus goes to the new heading.
import { useEffect, useRef } from 'react';
import { viewKey } from '../booking/view.ts';
import { words } from '../words/en.ts';
import type { RefObject } from 'react';
import type { View } from '../booking/view.ts';

/** Give the returned ref to the element that holds all views. The first view takes no focus. */
export function useViewChange(view: View): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const title = titleOf(view);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const key = viewKey(view);
  const shown = useRef(key);
  useEffect(() => {
    const isArrival = shown.current === 'opening' || shown.current === key;
    shown.current = key;
    if (isArrival) return undefined;
    scrollTo({ top: 0 });
    return focusHeading(frame.current);
  }, [key]);
  return frame;
}

/** The heading may arrive a little later, with its own piece of script. */
function focusHeading(frame: HTMLElement | null): (() => void) | undefined {
  const focus = () => {
    const heading = frame?.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    return heading !== null && heading !== undefined;
  };
  if (!frame || focus()) return undefined;
  const watcher = new MutationObserver(() => {
    if (focus()) watcher.disconnect();
  });
  watcher.observe(frame, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

function titleOf(view: View): string {
  switch (view.kind) {
    case 'opening':
      return words.loading;
    case 'failed':
      return words.failed.heading;
    case 'types':
      return words.types.title(view.provider.name);
    case 'times':
      return `${view.type.name} · ${view.provider.name}`;
    case 'form':
      return `${words.form.heading} · ${view.type.name} · ${view.provider.name}`;
    case 'booked':
      return `${words.booked.title(view.confirmed.booking.type.name)} · ${view.confirmed.booking.provider.name}`;
  }
}
