// What Firestore holds at one read time, as plain data; instants are in epoch milliseconds.

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RawBooking {
  readonly id: string;
  readonly provider: string;
  /** The harness puts the idempotency key into the client's address, which the product stores unchanged. */
  readonly key: string;
  readonly status: string;
  readonly reference: string;
  readonly type: string;
  readonly startsAt: number;
  readonly firstStartsAt: number;
  readonly taken: Span;
  readonly payloadHash: string;
  /** The number of changes. */
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
  /** When the document may be removed: a day after the hold has ended. Null while it is held. */
  readonly expiresAt: number | null;
}

export interface RawBlock {
  readonly id: string;
  readonly provider: string;
  /** The harness puts the idempotency key into the label, which the product stores unchanged. */
  readonly key: string;
  readonly status: string;
  readonly taken: Span;
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
  /** The booking version that the mail is about. */
  readonly version: number;
  /** Null once it is over. */
  readonly dueAt: number | null;
}

export interface RawState {
  /** On the servers' time line. */
  readonly readAt: number;
  readonly bookings: readonly RawBooking[];
  readonly holds: readonly RawHold[];
  readonly blocks: readonly RawBlock[];
  readonly cells: readonly RawCell[];
  readonly ledger: readonly RawLedgerEntry[];
  readonly promises: readonly RawPromise[];
  readonly reminders: readonly RawReminder[];
  /**
   * The names of change records, with the link version each left behind. A move to the present start keeps
   * the version.
   */
  readonly records: ReadonlyMap<string, number>;
  /** Visitor (as hashed in `limits/holds:{visitor}`) -> hold -> until. */
  readonly limits: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
