// `archiveBookingType`: takes a type out of use, or brings it back hidden, at the end of the list.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { lastPosition, readTypes, typesInUse, typeStatusFields } from '../store/booking-types.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { bookingTypeDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

type Archived = Outcome<'archiveBookingType'>;

/** A type that is where it should be stays as it is, so a retry is safe. */
export function archiveBookingType(
  deps: Deps,
  request: RequestOf<'archiveBookingType'>,
  { id }: Provider,
): Promise<Archived> {
  const document = bookingTypeDocument(deps.db, id, request.type);
  return again(deps, () =>
    readAndCommit(deps, async (transaction): Promise<Archived> => {
      const types = await readTypes(deps.db, transaction, id);
      const type = types.find((each) => each.id === request.type);
      if (!type) return refuse(notFound);
      if ((type.status === 'archived') === request.isArchived) return ok({ version: type.version });
      if (request.isArchived) {
        transaction.update(document, typeStatusFields(type, { status: 'archived' }));
      } else {
        const isFull = typesInUse(types).length >= limits.bookingTypes;
        if (isFull) return refuse({ kind: 'too-many', params: { limit: 'types' } });
        const position = lastPosition(types);
        transaction.update(document, typeStatusFields(type, { status: 'hidden', position }));
      }
      return ok({ version: type.version + 1 });
    }),
  );
}
