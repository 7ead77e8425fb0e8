// Time of a provider that is gone, and what stands behind it when somebody wants to know.
import type { Interval } from '@holdfast/contract/time/instant.ts';

/** Bookings and holds come with their buffers inside the interval; busy time from outside as it is. */
export interface TakenEntry extends Interval {
  readonly label?: TakenLabel;
}

/** Lists need no labels; explanations name things by them. */
export type TakenLabel =
  | {
      readonly kind: 'booking' | 'hold';
      readonly id: string;
      /** The interval without its buffers; without it everything counts as the appointment itself. */
      readonly appointment?: Interval;
    }
  | { readonly kind: 'external'; readonly calendar: string };
