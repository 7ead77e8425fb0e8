// Writes a provider with slug and booking types, as saving a profile would.
import { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import { providerSchema } from '@holdfast/contract/documents/provider.ts';
import type { ReadOnly } from '@holdfast/contract/documents/stored.ts';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { slugData } from '../../../functions/src/store/slugs.ts';
import { bookingTypeDocument, providerDocument, slugDocument } from '../../../functions/src/store/paths.ts';

/** A provider and a booking type with only the fields that have no default. */
export type ProviderSeed = ReadOnly<z.input<typeof providerSchema>>;
export type TypeSeed = ReadOnly<z.input<typeof bookingTypeSchema>>;

export async function writeProvider(
  db: Firestore,
  provider: {
    readonly id: string;
    readonly document: ProviderSeed;
    readonly types: Readonly<Record<string, TypeSeed>>;
  },
): Promise<void> {
  const batch = db.batch();
  batch.set(providerDocument(db, provider.id), z.parse(providerSchema, provider.document));
  batch.set(slugDocument(db, provider.document.slug), slugData(provider.id));
  for (const [typeId, type] of Object.entries(provider.types)) {
    batch.set(bookingTypeDocument(db, provider.id, typeId), z.parse(bookingTypeSchema, type));
  }
  await batch.commit();
}
