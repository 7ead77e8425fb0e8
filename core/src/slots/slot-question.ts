// What the slot engine is asked: the rules of one type, what is taken, what is full, and between which instants.
import type { AvailabilityRules } from '../availability/availability-rules.ts';
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';
import type { Period } from './type-limits.ts';

/** All in minutes and multiples of five, except `windowDays`: local dates that can be booked, today included. */
export interface SlotRules {
  readonly availability: AvailabilityRules;
  readonly durationMinutes: number;
  readonly stepMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly noticeMinutes: number;
  readonly windowDays: number;
}

/** Time of a provider that is gone. Bookings and holds come with their buffers inside; busy time from outside as it is. */
export interface TakenEntry extends Interval {
  readonly label?: TakenLabel;
}

/** What stands behind taken time. Lists need no labels; explanations name things by them. */
export type TakenLabel =
  | {
      readonly kind: 'booking' | 'hold';
      readonly id: string;
      /** The interval without its buffers; without it everything counts as the appointment itself. */
      readonly appointment?: Interval;
    }
  | { readonly kind: 'external'; readonly calendar: string };

export interface SlotQuestion {
  readonly rules: SlotRules;
  /** Any order, overlaps welcome. */
  readonly taken: readonly TakenEntry[];
  /** Days and weeks of the provider's calendar in which the type takes no more; a slot belongs to the date it starts on. */
  readonly full?: readonly Period[];
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
}
