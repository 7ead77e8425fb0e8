// What Firestore holds at one read time, as the checker knows it: plain data, instants in epoch milliseconds.

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RawBooking {
  readonly id: string;
  readonly provider: string;
  /** The harness puts the idempotency key where the product keeps it untouched: into the client's address. */
  readonly key: string;
  readonly status: string;
  readonly reference: string;
  readonly type: string;
  readonly startsAt: number;
  readonly firstStartsAt: number;
  readonly taken: Span;
  readonly payloadHash: string;
  /** How many changes there were. */
  readonly version: number;
}

export interface RawHold {
  readonly id: string;
  readonly provider: string;
  readonly visitor: string;
  readonly type: string;
  readonly state: string;
  readonly start: number;
  readonly taken: Span;
  readonly until: number;
  readonly firstAt: number;
  /** When the document may be removed; null while it is held. A day after the hold has ended. */
  readonly expiresAt: number | null;
}

export interface RawCell {
  readonly provider: string;
  readonly cell: number;
  readonly owner: string;
  readonly expiresAt: number | null;
}

export interface RawLedgerEntry {
  readonly provider: string;
  readonly day: string;
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly until: number | null;
}

export interface RawPromise {
  readonly provider: string;
  /** `{booking}:{kind}:{recipient}:{version}`. */
  readonly name: string;
}

export interface RawReminder {
  readonly provider: string;
  readonly booking: string;
  readonly offsetMinutes: number;
  /** The version of the booking that it is for. */
  readonly version: number;
  /** Null once it is over. */
  readonly dueAt: number | null;
}

export interface RawState {
  /** On the servers' time line. */
  readonly readAt: number;
  readonly bookings: readonly RawBooking[];
  readonly holds: readonly RawHold[];
  readonly cells: readonly RawCell[];
  readonly ledger: readonly RawLedgerEntry[];
  readonly promises: readonly RawPromise[];
  readonly reminders: readonly RawReminder[];
  /**
   * Names of the records of changes, with the link version that each left behind: a move to the start that a booking had
   * leaves the one that it met.
   */
  readonly records: ReadonlyMap<string, number>;
  /** Visitor (as hashed in `limits/holds:{visitor}`) -> hold -> until. */
  readonly limits: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
