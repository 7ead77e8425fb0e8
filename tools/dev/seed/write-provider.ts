// Writes a provider with slug and booking types, as saving a profile would.
import type { Firestore } from 'firebase-admin/firestore';
import { slugData } from '../../../functions/src/store/slugs.ts';
import { bookingTypeDocument, providerDocument, slugDocument } from '../../../functions/src/store/paths.ts';
import type { BookingTypeDocument } from '@holdfast/contract/documents/booking-type.ts';
import type { ProviderDocument } from '@holdfast/contract/documents/provider.ts';

export async function writeProvider(
  db: Firestore,
  provider: {
    readonly id: string;
    readonly document: ProviderDocument;
    readonly types: Readonly<Record<string, BookingTypeDocument>>;
  },
): Promise<void> {
  const batch = db.batch();
  batch.set(providerDocument(db, provider.id), provider.document);
  batch.set(slugDocument(db, provider.document.slug), slugData(provider.id));
  for (const [typeId, type] of Object.entries(provider.types)) {
    batch.set(bookingTypeDocument(db, provider.id, typeId), type);
  }
  await batch.commit();
}
