// Stored providers and booking types. Reading ignores unknown fields; writing replaces the document.
import { type ProviderDocument, providerSchema } from '@holdfast/contract/documents/provider.ts';
import type { TypeLimits } from '@holdfast/core/slots/type-limits.ts';
import { type BookingTypeDocument, bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import type { BookedProvider } from '@holdfast/core/booking/booking-types.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import type { SlotRules } from '@holdfast/core/slots/slot-question.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { availabilityRulesFrom } from './hours.ts';
import { providerDocument } from './paths.ts';
import { queries, queryFrom } from './queries.ts';
import type { Change } from './written.ts';

export interface Provider
  extends BookedProvider,
    Omit<ProviderDocument, 'v' | 'timeZone' | 'weekly' | 'overrides'> {
  readonly id: string;
  readonly active: boolean;
  readonly availability: AvailabilityRules;
}

export interface BookingType extends Omit<BookingTypeDocument, 'v'> {
  readonly id: string;
  /** Listed on the page. */
  readonly visible: boolean;
  /** Visible, or secret: then only those who have its link know it. */
  readonly bookable: boolean;
  readonly limits: TypeLimits;
}

/** Null if the document does not exist. Throws if it is not a provider, which is a fault of ours. */
export function providerFromSnapshot(snapshot: DocumentSnapshot | undefined): Provider | null {
  if (!snapshot?.exists) return null;
  const { v: _, weekly, overrides, ...profile } = z.parse(providerSchema, snapshot.data());
  const timeZone = timeZoneId(profile.timeZone);
  return {
    ...profile,
    id: snapshot.id,
    timeZone,
    active: profile.status === 'active',
    availability: availabilityRulesFrom({ timeZone, weekly, overrides }),
  };
}

/** Null if the document does not exist. Throws if it is not a booking type. */
export function bookingTypeFromSnapshot(snapshot: DocumentSnapshot | undefined): BookingType | null {
  if (!snapshot?.exists) return null;
  const { v: _, ...stored } = z.parse(bookingTypeSchema, snapshot.data());
  return {
    ...stored,
    id: snapshot.id,
    visible: stored.status === 'visible',
    bookable: stored.status === 'visible' || stored.status === 'secret',
    limits: { perDay: stored.maxPerDay, perWeek: stored.maxPerWeek },
  };
}

/** The types that visitors may see, in no particular order. */
export async function readVisibleTypes(db: Firestore, providerId: string): Promise<BookingType[]> {
  const { visibleBookingTypes } = queries;
  const types = providerDocument(db, providerId).collection(visibleBookingTypes.collection);
  const visible = await queryFrom(types, visibleBookingTypes, ['visible'], limits.bookingTypes).get();
  return visible.docs.flatMap((snapshot) => bookingTypeFromSnapshot(snapshot) ?? []);
}

export interface Offer {
  readonly provider: Provider;
  readonly type: BookingType;
}

/** What a page offers now, to those who name the type. Null if page or type are unknown or not bookable. */
export function offeredNow(provider: Provider | null, type: BookingType | null): Offer | null {
  return provider?.active && type?.bookable ? { provider, type } : null;
}

export function slotRulesOf(provider: Provider, type: BookingType): SlotRules {
  return { ...type, availability: provider.availability };
}

export function pauseFields(pause: Provider['pause']): Change<typeof providerSchema> {
  return { pause };
}
