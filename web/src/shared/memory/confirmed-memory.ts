// The last confirmation of a type, so that a reload shows it again; its link is never stored.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { agreementShape, calendarShape, clocksShape } from '../calls/part-shapes.ts';
import { optional, record } from '../calls/shape.ts';
import { placeMemory, type FormPlace } from './place-memory.ts';

type Kept = Pick<ResponseOf<'confirmBooking'>, 'booking' | 'calendar' | 'clocks'>;

export interface Confirmed extends Kept {
  /** Known as long as the page that booked is open; after a reload the mail has it. */
  manageToken: string | null;
}

const confirmations = placeMemory(
  'booked',
  record<Kept>({ booking: agreementShape, calendar: calendarShape, clocks: optional(clocksShape) }),
);
const links = new Map<string, string>();

export function rememberConfirmed(place: FormPlace, confirmed: ResponseOf<'confirmBooking'>): void {
  const { booking, calendar, clocks, manageToken } = confirmed;
  confirmations.remember(place, { booking, calendar, clocks });
  links.set(booking.reference, manageToken);
}

export function recallConfirmed(place: FormPlace): Confirmed | null {
  const found = confirmations.recall(place);
  return found && { ...found, manageToken: links.get(found.booking.reference) ?? null };
}

export const forgetConfirmed = confirmations.forget;
