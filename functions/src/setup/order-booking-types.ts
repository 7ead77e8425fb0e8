// `orderBookingTypes`: numbers the types in the wished order. The last call counts.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { positionFields, readTypes, typesInUse } from '../store/booking-types.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { bookingTypeDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

export function orderBookingTypes(
  deps: Deps,
  { order }: RequestOf<'orderBookingTypes'>,
  { id }: Provider,
): Promise<Outcome<'orderBookingTypes'>> {
  return again(deps, () =>
    readAndCommit(deps, async (transaction): Promise<Outcome<'orderBookingTypes'>> => {
      const types = typesInUse(await readTypes(deps.db, transaction, id));
      const wished = types.toSorted((a, b) => placeIn(order, a.id) - placeIn(order, b.id));
      for (const [index, type] of wished.entries()) {
        if (type.position === index + 1) continue;
        transaction.update(bookingTypeDocument(deps.db, id, type.id), positionFields(index + 1));
      }
      return ok({});
    }),
  );
}

/** Sorting is stable, so that types that are not named keep their order at the end. */
function placeIn(order: readonly string[], type: string): number {
  const place = order.indexOf(type);
  return place < 0 ? order.length : place;
}
