// Whether the page is as narrow as a phone: then a list takes the place of the grid.
import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 759px)');

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
