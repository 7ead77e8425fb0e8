// Bounds the history that a booking carries, so that no number of changes makes its document too large.

/** The most entries that a booking keeps. */
export const historyEntries = 50;

/** How it began and what happened last. If there are too many entries, those in between are dropped. */
export function boundedHistory<Entry>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= historyEntries) return entries;
  return [...entries.slice(0, 1), ...entries.slice(1 - historyEntries)];
}
