// What of a booking type decides its slots, for a preview.
import { slotInput } from '@holdfast/contract/availability/preview-slots.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import * as z from 'zod/mini';

const picked = z.object(slotInput.shape);

/** Throws if the draft breaks the contract's rules: check it before. */
export function slotTerms(terms: z.input<typeof picked>): NonNullable<InputOf<'previewSlots'>['draft']> {
  return z.parse(picked, terms);
}
