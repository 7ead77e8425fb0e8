// Open hours as they look within one local date.
import { type Instant, instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { OpenWindow } from '@holdfast/core/availability/open-windows.ts';

export function openWithin(
  windows: readonly OpenWindow[],
  from: Instant,
  to: Instant,
): { from: string; to: string }[] {
  return windows
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end }) => ({
      from: isoFromInstant(instant(Math.max(start, from))),
      to: isoFromInstant(instant(Math.min(end, to))),
    }));
}
