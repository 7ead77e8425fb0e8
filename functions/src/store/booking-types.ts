// Booking types as a provider's saves read and write them: all of them, and whole documents.
import type { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { cleanTerms } from '@holdfast/core/booking/clean-terms.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { providerDocument } from './paths.ts';
import { type BookingType, bookingTypeFromSnapshot } from './providers.ts';
import { queries, queryFrom } from './queries.ts';
import type { AllRead, Change, Whole } from './written.ts';

export type TypeStatus = BookingType['status'];
export type BookingTypeData = Whole<typeof bookingTypeSchema>;

/** Archived ones included, in the page's order. */
export async function readTypes(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
): Promise<BookingType[]> {
  const { bookingTypesOfProvider } = queries;
  const collection = providerDocument(db, providerId).collection(bookingTypesOfProvider.collection);
  const query = queryFrom(collection, bookingTypesOfProvider, [], limits.storedBookingTypes);
  const { docs } = await transaction.get(query);
  return docs
    .flatMap((snapshot) => bookingTypeFromSnapshot(snapshot) ?? [])
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Types that a provider works with. Archived ones do not count in the limit of thirty. */
export function typesInUse(types: readonly BookingType[]): BookingType[] {
  return types.filter(({ status }) => status !== 'archived');
}

/** The place after the last one of a page. */
export function lastPosition(types: readonly BookingType[]): number {
  return Math.max(0, ...typesInUse(types).map(({ position }) => position)) + 1;
}

export function bookingTypeDataFrom(
  terms: AllRead<BookingTypeInput, typeof bookingTypeSchema>,
  place: { readonly position: number; readonly status: TypeStatus; readonly version: number },
): BookingTypeData {
  return { v: 1, ...cleanTerms(terms), ...place };
}

export function typeStatusFields(
  type: BookingType,
  change: { readonly status: TypeStatus; readonly position?: number },
): Change<typeof bookingTypeSchema> {
  return { ...change, version: type.version + 1 };
}

/** Does not count as a change: nobody edits the order in a form. */
export function positionFields(position: number): Change<typeof bookingTypeSchema> {
  return { position };
}
