// Builds a query of the contract's table of live queries, for one provider.
import { type LiveQuery, liveQueries } from '@holdfast/contract/live-queries.ts';
import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  type QueryConstraint,
  query,
  where,
} from 'firebase/firestore';

export type LiveQueryName = keyof typeof liveQueries;
/** What each filter compares with, by its field; by field and operator where a field has two filters. */
export type FilterValues = Readonly<Record<string, unknown>>;

/** The filter by `providerId` compares with `uid`. Firestore throws if another filter lacks its value. */
export function liveQuery(store: Firestore, uid: string, name: LiveQueryName, values: FilterValues): Query {
  const shape: LiveQuery = liveQueries[name];
  const given: FilterValues = { ...values, providerId: uid };
  const constraints: QueryConstraint[] = [
    ...shape.filters.map(({ field, op }) => where(field, op, given[`${field} ${op}`] ?? given[field])),
    ...shape.order.map(({ field, direction }) => orderBy(field, direction)),
    limit(shape.limit),
  ];
  const path = shape.under === 'provider' ? ['providers', uid, shape.collection] : [shape.collection];
  return query(collection(store, path.join('/')), ...constraints);
}
