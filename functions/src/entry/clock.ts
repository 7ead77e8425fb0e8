// The server's clock, which tests and demos may shift. The torture replaces this file with a faster clock.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';

export function clockShiftedBy(offsetMs: number): () => Instant {
  return () => instant(Date.now() + offsetMs);
}
