// Reads one offered type with the ledgers of a range, all at one read time.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { ledgerDocumentsFor } from '../store/ledgers.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookingTypeDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, type Offer, offeredNow, providerFromSnapshot } from '../store/providers.ts';

export interface OfferWithLedgers extends Offer {
  readonly ledgers: readonly DocumentSnapshot[];
}

/** Null if the page or the type is unknown, inactive or hidden. Visitors cannot tell which. */
export async function readOfferedType(
  db: Firestore,
  page: { readonly slug: string; readonly type: string },
  range: { readonly from: Instant; readonly to: Instant },
): Promise<OfferWithLedgers | null> {
  const providerId = await readProviderId(db, page.slug);
  if (!providerId) return null;
  const [providerSnapshot, typeSnapshot, ...ledgers] = await db.getAll(
    providerDocument(db, providerId),
    bookingTypeDocument(db, providerId, page.type),
    ...ledgerDocumentsFor(db, providerId, range.from, range.to),
  );
  const offer = offeredNow(providerFromSnapshot(providerSnapshot), bookingTypeFromSnapshot(typeSnapshot));
  return offer && { ...offer, ledgers };
}
