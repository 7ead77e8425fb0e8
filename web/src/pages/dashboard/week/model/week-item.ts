// What stands in a week, whoever tells it: bookings, blocked time, and holds of visitors.
import type { Interval } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';

export interface WeekBooking extends Interval {
  readonly kind: 'booking';
  readonly id: string;
  readonly client: string;
  /** Where the client's clock shows another time: `09:30 New York`. */
  readonly clientTime: string | null;
  readonly type: string;
  readonly isNoShow: boolean;
  /** An email to the client came back. */
  readonly hasBounced: boolean;
}

export interface WeekBlock extends Interval {
  readonly kind: 'block';
  readonly id: string;
  readonly label: string;
}

/** Somebody has a form open. The time is theirs until `until`. */
export interface WeekHold extends Interval {
  readonly kind: 'hold';
  readonly id: string;
  readonly type: string;
  readonly until: number;
}

export type WeekItem = WeekBooking | WeekBlock | WeekHold;

/** One local date: when it is open, and how many starts clients can choose. */
export interface WeekDay {
  readonly date: IsoDate;
  readonly open: readonly Interval[];
  readonly freeCount: number;
}
