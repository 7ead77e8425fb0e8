// Closes a page: visitors find nothing from this commit on, and nothing new can be booked.
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import { readTypes, typesInUse, typeStatusFields } from '../store/booking-types.ts';
import { readAndCommit } from '../store/commit.ts';
import { bookingTypeDocument, feedDocument, pictureDocument, providerDocument } from '../store/paths.ts';
import { closedFields } from '../store/provider-fields.ts';
import { providerFromSnapshot } from '../store/providers.ts';

/** Null if other writers were first. A page that is closed already stays as it is. */
export function closePage({ db, at }: Pick<Deps, 'db' | 'at'>, providerId: string) {
  return readAndCommit({ db, at }, async (transaction) => {
    const document = providerDocument(db, providerId);
    const provider = providerFromSnapshot(await transaction.get(document));
    if (!provider?.active) return ok(null);
    const types = typesInUse(await readTypes(db, transaction, providerId));
    transaction.update(document, closedFields());
    transaction.delete(pictureDocument(db, providerId));
    transaction.delete(feedDocument(db, providerId));
    for (const type of types) {
      const archived = typeStatusFields(type, { status: 'archived' });
      transaction.update(bookingTypeDocument(db, providerId, type.id), archived);
    }
    return ok(null);
  });
}
