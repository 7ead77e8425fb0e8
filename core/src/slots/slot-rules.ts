// What shapes the slots of one booking type, next to the provider's availability.
import type { AvailabilityRules } from '../availability/availability-rules.ts';

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
