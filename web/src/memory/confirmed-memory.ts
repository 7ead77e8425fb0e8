// The last confirmation of one type as the tab remembers it, so that a reload shows it again.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import { answerShapes } from '../calls/answer-shapes.ts';
import { forget, recall, remember } from './tab-memory.ts';
import type { FormPlace } from './form-memory.ts';

export function rememberConfirmed(place: FormPlace, answer: ClientResponse<'confirmBooking'>): void {
  remember(nameOf(place), answer);
}

export function recallConfirmed(place: FormPlace): ClientResponse<'confirmBooking'> | null {
  const found = recall(nameOf(place));
  return answerShapes.confirmBooking(found) ? found : null;
}

export function forgetConfirmed(place: FormPlace): void {
  forget(nameOf(place));
}

function nameOf({ slug, type }: FormPlace): string {
  return `holdfast:booked:${slug}/${type}`;
}
