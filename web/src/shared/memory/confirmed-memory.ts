// The last confirmation of a type, so that a reload shows it again; its link is never stored.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { agreementShape, calendarShape, clocksShape } from '../calls/part-shapes.ts';
import { optional, record } from '../calls/shape.ts';
import { forget, recall, remember } from './tab-memory.ts';
import type { FormPlace } from './form-memory.ts';

type Answer = ResponseOf<'confirmBooking'>;
type Kept = Pick<Answer, 'booking' | 'calendar' | 'clocks'>;

export interface Confirmed extends Kept {
  /** Known as long as the page that booked is open; after a reload the mail has it. */
  manageToken: string | null;
}

const kept = record<Kept>({
  booking: agreementShape,
  calendar: calendarShape,
  clocks: optional(clocksShape),
});
const links = new Map<string, string>();

export function rememberConfirmed(
  place: FormPlace,
  { booking, calendar, clocks, manageToken }: Answer,
): void {
  remember(nameOf(place), { booking, calendar, clocks });
  links.set(nameOf(place), manageToken);
}

export function recallConfirmed(place: FormPlace): Confirmed | null {
  const found = recall(nameOf(place));
  if (!kept(found)) return null;
  return { ...found, manageToken: links.get(nameOf(place)) ?? null };
}

export function forgetConfirmed(place: FormPlace): void {
  forget(nameOf(place));
  links.delete(nameOf(place));
}

function nameOf({ slug, type }: FormPlace): string {
  return `holdfast:booked:${slug}/${type}`;
}
