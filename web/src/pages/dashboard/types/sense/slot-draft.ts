// What of a draft decides its slots, for as long as it can be tried at all.
import { slotInput } from '@holdfast/contract/availability/preview-slots.ts';
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import * as z from 'zod/mini';

export type SlotDraft = z.output<typeof slotInput>;

const picked = z.object(slotInput.shape);

/** Null while one of its numbers is missing or out of bounds. */
export function slotDraftOf(terms: BookingTypeInput): SlotDraft | null {
  const read = z.safeParse(picked, terms);
  return read.success ? read.data : null;
}
