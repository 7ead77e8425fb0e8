// Somebody who had a time: the longest life that they may have had there, and the life that they surely had.
import type { Span } from './raw-state.ts';

export interface Occupancy {
  readonly provider: string;
  /** `hold` name or booking key. */
  readonly owner: string;
  readonly kind: 'hold' | 'booking';
  readonly type: string;
  readonly start: number;
  readonly span: Span;
  /** Nobody can have met it before or after this, as taker or as list. */
  readonly maybe: Span & { readonly toForLists: number };
  /** Everybody meets it from first to last; null when that is not sure of any instant. */
  readonly surely: Span | null;
}
