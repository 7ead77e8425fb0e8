// Why a start is not offered: the reasons, in the order in which they are listed.
import type { LocalRange } from '../availability/availability-rules.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { Period } from './type-limits.ts';

export type StartReason =
  | OutsideHours
  | OffGrid
  | TooSoon
  | OutsideWindow
  | Taken
  | InBuffer
  | ExternallyBusy
  | OverLimit
  | InClockGap;

/** The slot is not fully inside the provider's hours. */
export interface OutsideHours {
  readonly kind: 'outside-hours';
  /** The first closed moment of the slot, and its local date. */
  readonly closedAt: Instant;
  readonly date: IsoDate;
  /** Where the date's hours come from, and its ranges. */
  readonly rule: 'weekly' | 'override';
  readonly ranges: readonly LocalRange[];
}

/** Hours are open, but no slot begins at this moment. */
export interface OffGrid {
  readonly kind: 'off-grid';
  /** The grid points on either side. Null where availability begins or ends. */
  readonly before: Instant | null;
  readonly after: Instant | null;
}

/** Earlier than now + notice. */
export interface TooSoon {
  readonly kind: 'notice';
  readonly noticeEnds: Instant;
}

/** Outside what was asked for (`from`, `to`), or beyond the booking window (`booking-window`). */
export interface OutsideWindow {
  readonly kind: 'window';
  readonly limit: 'from' | 'to' | 'booking-window';
  readonly at: Instant;
}

/** The appointment would overlap another, or a block. `by` and `id` are null if that one has no label. */
export interface Taken {
  readonly kind: 'taken';
  readonly by: 'booking' | 'hold' | 'block' | null;
  readonly id: string | null;
  readonly from: Instant;
  readonly to: Instant;
}

/** Only a buffer is in the way: this slot's (`own`), the neighbour's (`theirs`), or one against the other. */
export interface InBuffer {
  readonly kind: 'buffer';
  readonly whose: 'own' | 'theirs' | 'both';
  /** The neighbour: a booking, a hold or a block with its id, or busy time with its calendar's name. */
  readonly by: 'booking' | 'hold' | 'block' | 'external' | null;
  readonly id: string | null;
  readonly from: Instant;
  readonly to: Instant;
}

export interface ExternallyBusy {
  readonly kind: 'external-busy';
  readonly calendar: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The type is full on this local date, or in the week that begins on this Monday. */
export interface OverLimit extends Period {
  readonly kind: 'limit';
}

/** The hours are in the rules, but the clock skips them that day. Local readings as `YYYY-MM-DDTHH:MM`. */
export interface InClockGap {
  readonly kind: 'clock-gap';
  readonly changesAt: Instant;
  readonly skippedFrom: string;
  readonly skippedTo: string;
}
