// Reads a whole query in pages, in its order: what stands at the front and cannot be dealt with hides nothing behind it.
import type { Query, QueryDocumentSnapshot, QuerySnapshot } from 'firebase-admin/firestore';

/**
 * `query` with the page size as its limit. Each page begins behind the last document of the one before, whatever has
 * become of that meanwhile. `read` asks within a transaction.
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
