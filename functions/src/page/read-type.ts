// Reads one type of a page with the ledgers of a range, all in one read time.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { ledgerDocumentsFor } from '../store/ledgers.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookingTypeDocument, providerDocument } from '../store/paths.ts';
import {
  type BookingType,
  bookingTypeFromSnapshot,
  type Provider,
  providerFromSnapshot,
} from '../store/providers.ts';

export interface TypeWithLedgers {
  readonly provider: Provider;
  readonly type: BookingType;
  readonly ledgers: readonly DocumentSnapshot[];
}

/** Null when the page or the type is unknown, inactive or hidden: from outside these look alike. */
export async function readType(
  db: Firestore,
  page: { readonly slug: string; readonly type: string },
  range: { readonly from: Instant; readonly to: Instant },
): Promise<TypeWithLedgers | null> {
  const providerId = await readProviderId(db, page.slug);
  if (!providerId) return null;
  const [providerSnapshot, typeSnapshot, ...ledgers] = await db.getAll(
    providerDocument(db, providerId),
    bookingTypeDocument(db, providerId, page.type),
    ...ledgerDocumentsFor(db, providerId, range.from, range.to),
  );
  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!provider?.active || !type?.visible) return null;
  return { provider, type, ledgers };
}
