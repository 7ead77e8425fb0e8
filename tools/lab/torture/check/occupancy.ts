// One owner of a time: the longest life that it may have had there, and the life that it surely had.
import type { Span } from './raw-state.ts';

export interface Occupancy {
  readonly provider: string;
  /** The name of a hold, or the key of a booking or a block. */
  readonly owner: string;
  readonly kind: 'hold' | 'booking' | 'block';
  /** Empty for a block. */
  readonly type: string;
  readonly start: number;
  readonly span: Span;
  /** Neither a taker nor a list can have met the owner before or after this. */
  readonly maybe: Span & { readonly toForLists: number };
  /** Every taker and list meets the owner in this period; null when no instant is certain. */
  readonly surely: Span | null;
}
