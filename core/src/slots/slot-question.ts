// What the slot engine is asked: a type's rules, what is taken, what is full, and between which instants.
import type { AvailabilityRules } from '../availability/availability-rules.ts';
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';
import type { Period } from './type-limits.ts';

/** Minutes in multiples of five, except `windowDays`: the number of bookable local dates, today included. */
export interface SlotRules {
  readonly availability: AvailabilityRules;
  readonly durationMinutes: number;
  readonly stepMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly noticeMinutes: number;
  readonly windowDays: number;
}

/** Taken time of a provider. Bookings and holds include their buffers. Blocks and busy time have none. */
export interface TakenEntry extends Interval {
  readonly label?: TakenLabel;
}

/** What occupies taken time. Explanations name it; lists do not need it. */
export type TakenLabel =
  | {
      readonly kind: 'booking' | 'hold' | 'block';
      readonly id: string;
      /** The interval without its buffers. Without it, the whole interval counts as the appointment. */
      readonly appointment?: Interval;
    }
  | { readonly kind: 'external'; readonly calendar: string };

export interface SlotQuestion {
  readonly rules: SlotRules;
  /** In any order. Overlaps are allowed. */
  readonly taken: readonly TakenEntry[];
  /** Days and weeks of the provider's calendar in which the type is full. A slot counts where it starts. */
  readonly full?: readonly Period[];
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
}
