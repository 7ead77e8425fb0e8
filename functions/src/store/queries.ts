// Every Firestore query of the product. The index check and the rules matrix read this table; lint forbids queries elsewhere.
import type { CollectionReference, Query } from 'firebase-admin/firestore';

export interface QueryShape {
  /** The collection that is asked. */
  readonly collection: string;
  readonly filters: readonly { readonly field: string; readonly op: '==' | '<' | '<=' | '>' | '>=' }[];
  readonly order: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
}

/** Firestore's name for a document's id; every collection is ordered by it without an index of ours. */
const documentName = '__name__';

export const queries = {
  /** The types of one provider that visitors may see. Sorted by the caller: there are at most thirty. */
  visibleBookingTypes: {
    collection: 'bookingTypes',
    filters: [{ field: 'status', op: '==' }],
    order: [],
  },
  /** Holds that lapsed and were not given back, oldest first: what the sweep ends. */
  lapsedHolds: {
    collection: 'holds',
    filters: [
      { field: 'state', op: '==' },
      { field: 'until', op: '<=' },
    ],
    order: [{ field: 'until', direction: 'asc' }],
  },
  /** Mails to be sent, and leases that ran out; the longest waiting first. Rows that are over have no `dueAt`. */
  dueNotices: {
    collection: 'outbox',
    filters: [{ field: 'dueAt', op: '<=' }],
    order: [{ field: 'dueAt', direction: 'asc' }],
  },
  /** Reminders whose time has come, the longest waiting first. Those that are over have no `dueAt`. */
  dueReminders: {
    collection: 'reminders',
    filters: [{ field: 'dueAt', op: '<=' }],
    order: [{ field: 'dueAt', direction: 'asc' }],
  },
  /** Every provider, for the audit. */
  allProviders: { collection: 'providers', filters: [], order: [] },
  /** A provider's appointments whose time is not over. */
  activeBookingsOfProvider: {
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
    ],
    order: [],
  },
  /** Bookings with a short name; mostly one. */
  bookingsByReference: {
    collection: 'bookings',
    filters: [{ field: 'reference', op: '==' }],
    order: [],
  },
  /** A provider's holds that own time, lapsed ones included. */
  heldHoldsOfProvider: {
    collection: 'holds',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'state', op: '==' },
    ],
    order: [],
  },
  /** Cells from a number on. Their ids are numbers of seven digits until the year 2065, so text order is time order. */
  cellsFrom: { collection: 'cells', filters: [{ field: documentName, op: '>=' }], order: [] },
  /** Ledgers from a UTC day on. */
  ledgersFrom: {
    collection: 'ledger',
    filters: [{ field: documentName, op: '>=' }],
    order: [],
  },
} as const satisfies Record<string, QueryShape>;

/** Builds one query of the table; `values` go to its filters in order, `limit` is never left out. */
export function queryFrom(
  collection: CollectionReference,
  shape: QueryShape,
  values: readonly unknown[],
  limit: number,
): Query {
  if (collection.id !== shape.collection) throw new Error(`this query is about ${shape.collection}`);
  if (values.length !== shape.filters.length) throw new Error('one value for each filter');
  let query: Query = collection;
  for (const [index, filter] of shape.filters.entries())
    query = query.where(filter.field, filter.op, values[index]);
  for (const order of shape.order) query = query.orderBy(order.field, order.direction);
  return query.limit(limit);
}
