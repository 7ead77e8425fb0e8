// What the dashboard follows live, one row each. The tests of the rules and the index check read it too.

export interface LiveQuery {
  /** `provider`: below `providers/{uid}`. `root`: beside it, and `providerId` says whose it is. */
  readonly under: 'provider' | 'root';
  readonly collection: string;
  readonly filters: readonly { readonly field: string; readonly op: '==' | 'in' | '<' | '<=' | '>' | '>=' }[];
  readonly order: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
  /** The rules refuse a list without a limit, or with one above 500. */
  readonly limit: number;
}

/** Firestore refuses all that `firestore.rules` does not allow. */
export const liveQueries = {
  /** All types: thirty in use, and those that were archived. */
  bookingTypes: { under: 'provider', collection: 'bookingTypes', filters: [], order: [], limit: 200 },
  /** Blocked time that is not over. */
  upcomingBlocks: {
    under: 'root',
    collection: 'blocks',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
    ],
    order: [],
    limit: 200,
  },
  /** The appointments that begin in a range, cancelled ones included. */
  bookingsBetween: {
    under: 'root',
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'startsAt', op: '>=' },
      { field: 'startsAt', op: '<' },
    ],
    order: [{ field: 'startsAt', direction: 'asc' }],
    limit: 500,
  },
  /** What was booked, moved or cancelled of late, newest first. */
  changedBookings: {
    under: 'root',
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'stampedAt', op: '>=' },
    ],
    order: [{ field: 'stampedAt', direction: 'desc' }],
    limit: 20,
  },
  /** The notices of up to thirty bookings. */
  noticesOf: {
    under: 'root',
    collection: 'outbox',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'subject', op: 'in' },
    ],
    order: [],
    limit: 500,
  },
  /** The reminders of one booking, from its making until a month after it. */
  remindersOf: {
    under: 'root',
    collection: 'reminders',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'bookingId', op: '==' },
    ],
    order: [],
    limit: 20,
  },
  /** Blocked time that ends in a range. */
  blocksBetween: {
    under: 'root',
    collection: 'blocks',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
      { field: 'taken.to', op: '<=' },
    ],
    order: [],
    limit: 200,
  },
  /** What is taken, by UTC days. */
  ledgersBetween: {
    under: 'provider',
    collection: 'ledger',
    filters: [
      { field: '__name__', op: '>=' },
      { field: '__name__', op: '<=' },
    ],
    order: [],
    limit: 60,
  },
  /** What needs the provider's attention. The reader sorts it: an order would need an index of its own. */
  openProblems: {
    under: 'root',
    collection: 'problems',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'solvedAt', op: '==' },
    ],
    order: [],
    limit: 200,
  },
} as const satisfies Record<string, LiveQuery>;
