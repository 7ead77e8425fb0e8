// Reads a whole query in pages, so that bad documents at the front hide nothing behind them.
import type { Query, QueryDocumentSnapshot, QuerySnapshot } from 'firebase-admin/firestore';

/**
 * `query` is limited to the page size. Each page starts after the last document of the one before, even if
 * that has changed. `read` reads within a transaction.
 */
export async function* pagesOf(
  query: Query,
  pageSize: number,
  read: (page: Query) => Promise<QuerySnapshot> = (page) => page.get(),
): AsyncGenerator<readonly QueryDocumentSnapshot[], void, undefined> {
  let next = query;
  for (;;) {
    const { docs } = await read(next);
    const last = docs.at(-1);
    if (last === undefined) return;
    yield docs;
    if (docs.length < pageSize) return;
    next = query.startAfter(last);
  }
}
