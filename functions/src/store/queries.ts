// Every Firestore query. The index check and the rules tests read this table; lint forbids queries elsewhere.
import { type CollectionReference, Filter, type Query } from 'firebase-admin/firestore';

export interface QueryShape {
  readonly collection: string;
  readonly filters: readonly {
    readonly field: string;
    readonly op: '==' | 'array-contains' | '<' | '<=' | '>' | '>=';
  }[];
  /** Fields of which one must equal its value. A document that fits by several is read once. */
  readonly either?: readonly string[];
  readonly order: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
}

/** Firestore's name for a document's id. Every collection has an index by it. */
const documentName = '__name__';

// Each combination of fields has its own index for either direction. Firestore also merges indexes that end
// alike, but promises that for plain equality alone, and no emulator shows where it would refuse.

/** A provider's bookings that begin in a range, in the order of their beginning. */
function bookingsBy<const Fields extends readonly QueryShape['filters'][number][]>(
  fields: Fields,
  direction: 'asc' | 'desc',
) {
  return {
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      ...fields,
      { field: 'startsAt', op: '>=' },
      { field: 'startsAt', op: '<' },
    ],
    order: [
      { field: 'startsAt', direction },
      { field: documentName, direction },
    ],
  } as const;
}

const hasText = [{ field: 'search', op: 'array-contains' }] as const;
const hasStatus = [{ field: 'status', op: '==' }] as const;
const isNoShow = [{ field: 'noShow', op: '==' }] as const;
const isOfType = [{ field: 'type.id', op: '==' }] as const;

export const queries = {
  /** The types that visitors may see. The caller sorts them: there are at most thirty. */
  visibleBookingTypes: {
    collection: 'bookingTypes',
    filters: [{ field: 'status', op: '==' }],
    order: [],
  },
  /** All types of a provider, archived ones included. */
  bookingTypesOfProvider: { collection: 'bookingTypes', filters: [], order: [] },
  /** Lapsed holds, oldest first, for the sweep to end. */
  lapsedHolds: {
    collection: 'holds',
    filters: [
      { field: 'state', op: '==' },
      { field: 'until', op: '<=' },
    ],
    order: [{ field: 'until', direction: 'asc' }],
  },
  /** Mails to send and expired leases, longest waiting first. Finished rows have no `dueAt`. */
  dueNotices: {
    collection: 'outbox',
    filters: [{ field: 'dueAt', op: '<=' }],
    order: [{ field: 'dueAt', direction: 'asc' }],
  },
  /** Due reminders, longest waiting first. Finished ones have no `dueAt`. */
  dueReminders: {
    collection: 'reminders',
    filters: [{ field: 'dueAt', op: '<=' }],
    order: [{ field: 'dueAt', direction: 'asc' }],
  },
  /** Every provider, for the audit. */
  allProviders: { collection: 'providers', filters: [], order: [] },
  /** Providers who have closed their page. */
  closedProviders: { collection: 'providers', filters: [{ field: 'status', op: '==' }], order: [] },
  /** A provider's appointments that are not over. */
  activeBookingsOfProvider: {
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
    ],
    order: [],
  },
  /** A provider's appointments that end in a range, nearest to its beginning first. */
  activeBookingsFrom: {
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
      { field: 'taken.to', op: '<=' },
    ],
    order: [{ field: 'taken.to', direction: 'asc' }],
  },
  /** The same, nearest to its end first. */
  activeBookingsUntil: {
    collection: 'bookings',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
      { field: 'taken.to', op: '<=' },
    ],
    order: [{ field: 'taken.to', direction: 'desc' }],
  },
  /** The feed whose secret has that hash. */
  feedByKey: { collection: 'feeds', filters: [{ field: 'key', op: '==' }], order: [] },
  /** Every booking, so that older ones get what newer ones have. */
  allBookings: { collection: 'bookings', filters: [], order: [] },
  /** Bookings with a reference, usually one. */
  bookingsByReference: {
    collection: 'bookings',
    filters: [{ field: 'reference', op: '==' }],
    order: [],
  },
  /** A client's appointments with a provider, latest start first. Older bookings have no key. */
  bookingsOfClient: {
    collection: 'bookings',
    filters: [{ field: 'providerId', op: '==' }],
    either: ['clientKey', 'client.email'],
    order: [{ field: 'startsAt', direction: 'desc' }],
  },
  /** The same in the order of their ids, which no move changes. */
  bookingsOfClientById: {
    collection: 'bookings',
    filters: [{ field: 'providerId', op: '==' }],
    either: ['clientKey', 'client.email'],
    order: [],
  },
  /** What a booking's emails are and became. */
  noticesOfBooking: {
    collection: 'outbox',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'subject', op: '==' },
    ],
    order: [],
  },
  remindersOfBooking: {
    collection: 'reminders',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'bookingId', op: '==' },
    ],
    order: [],
  },
  /** Problems about one booking, solved ones included. */
  problemsOfBooking: {
    collection: 'problems',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'subject', op: '==' },
    ],
    order: [],
  },
  /** What a search looks through. With a text it compares type and status itself: few bookings are left. */
  bookingsFromFirst: bookingsBy([], 'asc'),
  bookingsFromLast: bookingsBy([], 'desc'),
  bookingsByTextFromFirst: bookingsBy(hasText, 'asc'),
  bookingsByTextFromLast: bookingsBy(hasText, 'desc'),
  bookingsByStatusFromFirst: bookingsBy(hasStatus, 'asc'),
  bookingsByStatusFromLast: bookingsBy(hasStatus, 'desc'),
  /** Of every type. They are few. */
  noShowsFromFirst: bookingsBy(isNoShow, 'asc'),
  noShowsFromLast: bookingsBy(isNoShow, 'desc'),
  bookingsByTypeFromFirst: bookingsBy(isOfType, 'asc'),
  bookingsByTypeFromLast: bookingsBy(isOfType, 'desc'),
  bookingsByTypeAndStatusFromFirst: bookingsBy([...isOfType, ...hasStatus], 'asc'),
  bookingsByTypeAndStatusFromLast: bookingsBy([...isOfType, ...hasStatus], 'desc'),
  /** A provider's holds that own time, lapsed ones included. */
  heldHoldsOfProvider: {
    collection: 'holds',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'state', op: '==' },
    ],
    order: [],
  },
  /** A provider's blocks that are not over. */
  activeBlocksOfProvider: {
    collection: 'blocks',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
    ],
    order: [],
  },
  /** What is open at any provider, for the nightly look. */
  openProblems: { collection: 'problems', filters: [{ field: 'solvedAt', op: '==' }], order: [] },
  /** Cells from a number on. Ids have seven digits until 2065, so text order is time order. */
  cellsFrom: { collection: 'cells', filters: [{ field: documentName, op: '>=' }], order: [] },
  /** Ledgers from a UTC day on. */
  ledgersFrom: {
    collection: 'ledger',
    filters: [{ field: documentName, op: '>=' }],
    order: [],
  },
} as const satisfies Record<string, QueryShape>;

/** Builds one query of the table. `values` go to its filters in order, then to the fields of `either`. */
export function queryFrom(
  collection: CollectionReference,
  { either = [], ...shape }: QueryShape,
  values: readonly unknown[],
  limit: number,
): Query {
  if (collection.id !== shape.collection) throw new Error(`this query is about ${shape.collection}`);
  const { length: filtered } = shape.filters;
  if (values.length !== filtered + either.length) throw new Error('one value for each filter');
  let query: Query = collection;
  for (const [index, filter] of shape.filters.entries())
    query = query.where(filter.field, filter.op, values[index]);
  if (either.length > 0)
    query = query.where(
      Filter.or(...either.map((field, index) => Filter.where(field, '==', values[filtered + index]))),
    );
  for (const order of shape.order) query = query.orderBy(order.field, order.direction);
  return query.limit(limit);
}
