// Asks for all pages of an export, one after the other.
import type { ExportedBooking } from '@holdfast/contract/find/export-bookings.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import type { OutcomeOf } from '../../../../shared/calls/outcome.ts';
import { callProvider } from '../../account/call-provider.ts';

export type Collected =
  | { readonly kind: 'ok'; readonly bookings: readonly ExportedBooking[]; readonly timeZone: string }
  | Exclude<OutcomeOf<'exportBookings'>, { kind: 'ok' }>;

/** `tell` hears how many are there. */
export async function collectBookings(
  input: InputOf<'exportBookings'>,
  tell: (count: number) => void,
): Promise<Collected> {
  const bookings: ExportedBooking[] = [];
  let next: InputOf<'exportBookings'> = input;
  for (;;) {
    const outcome = await callProvider('exportBookings', next);
    if (outcome.kind !== 'ok') return outcome;
    const { bookings: page, after, timeZone } = outcome.response;
    bookings.push(...page);
    tell(bookings.length);
    if (after === null) return { kind: 'ok', bookings, timeZone };
    next = { ...input, after };
  }
}
