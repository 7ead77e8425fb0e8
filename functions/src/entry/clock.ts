// The clock of the server, which tests and demos may shift. The torture swaps this file for a faster one.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';

export function clockShiftedBy(offsetMs: number): () => Instant {
  return () => instant(Date.now() + offsetMs);
}
