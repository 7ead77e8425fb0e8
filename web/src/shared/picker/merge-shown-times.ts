// Keeps rows where the finger expects them while the list underneath changes.
import type { Instant } from '@holdfast/contract/time/instant.ts';

export interface ShownTime {
  start: Instant;
  /** Was free when it was first shown and is not any more. */
  taken: boolean;
}

/**
 * A time that vanished stays in its place, marked taken; one that came back is free again. New times are put
 * in their order only when `mayInsert` says that nobody is about to touch the list.
 */
export function mergeShownTimes(
  shown: readonly ShownTime[],
  free: readonly Instant[],
  mayInsert: boolean,
): ShownTime[] {
  const isFree = new Set(free);
  const rows = shown.map(({ start }) => ({ start, taken: !isFree.has(start) }));
  if (!mayInsert) return rows;
  const isShown = new Set(shown.map(({ start }) => start));
  const added = free.filter((start) => !isShown.has(start)).map((start) => ({ start, taken: false }));
  return [...rows, ...added].sort((a, b) => a.start - b.start);
}
