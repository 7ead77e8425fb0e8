// Which of the table's queries a search uses: the one that leaves the fewest bookings to compare.
import type { FoundStatus } from '@holdfast/contract/find/find-parts.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { type Firestore, type Query, Timestamp } from 'firebase-admin/firestore';
import { queries, queryFrom } from '../store/queries.ts';

export interface Asked {
  readonly text?: string | undefined;
  readonly type?: string | undefined;
  readonly status?: FoundStatus | undefined;
  /** Of the start; null leaves that side open. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly order: 'FromFirst' | 'FromLast';
}

const earliest = instantFromIso('2000-01-01T00:00:00Z');
const latest = instantFromIso('2199-12-31T00:00:00Z');

/** `key`: a beginning that `search` of every wanted booking contains. */
export function queryFor(
  db: Firestore,
  providerId: string,
  asked: Asked,
  key: string | null,
  limit: number,
): Query {
  const { by, values } = narrowest(asked, key);
  const range = [asked.from ?? earliest, asked.to ?? latest].map((at) => Timestamp.fromMillis(at));
  const shape = queries[`${by}${asked.order}`];
  return queryFrom(db.collection(shape.collection), shape, [providerId, ...values, ...range], limit);
}

function narrowest({ type, status }: Asked, key: string | null) {
  if (key !== null) return { by: 'bookingsByText', values: [key] } as const;
  if (status === 'no-show') return { by: 'noShows', values: [true] } as const;
  if (type !== undefined && status !== undefined)
    return { by: 'bookingsByTypeAndStatus', values: [type, status] } as const;
  if (type !== undefined) return { by: 'bookingsByType', values: [type] } as const;
  if (status !== undefined) return { by: 'bookingsByStatus', values: [status] } as const;
  return { by: 'bookings', values: [] } as const;
}
