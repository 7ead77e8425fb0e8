// Every Firestore query of the product. The index check and the rules matrix read this table; lint forbids queries elsewhere.
import type { CollectionReference, Query } from 'firebase-admin/firestore';

export interface QueryShape {
  /** The collection (or collection group) that is asked. */
  readonly collection: string;
  readonly group: boolean;
  readonly filters: readonly { readonly field: string; readonly op: '==' | '<' | '<=' | '>' | '>=' | 'in' }[];
  readonly order: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
}

export const queries = {
  /** The types of one provider that visitors may see. Sorted by the caller: there are at most thirty. */
  visibleBookingTypes: {
    collection: 'bookingTypes',
    group: false,
    filters: [{ field: 'status', op: '==' }],
    order: [],
  },
  /** Holds that lapsed and were not given back, oldest first: what the sweep ends. */
  lapsedHolds: {
    collection: 'holds',
    group: false,
    filters: [
      { field: 'state', op: '==' },
      { field: 'until', op: '<=' },
    ],
    order: [{ field: 'until', direction: 'asc' }],
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
