// What the settings send of a profile, from which tests state their differences.
import type { RequestOf } from '@holdfast/contract/operations.ts';

/** The profile of `newProvider`, as first saved. */
export function profileInput(
  wishes: Partial<RequestOf<'saveProfile'>> & { readonly slug: string },
): RequestOf<'saveProfile'> {
  return {
    version: 0,
    name: 'Ada Lindqvist',
    headline: 'Tax advice, Stockholm',
    email: 'ada@example.com',
    locale: 'en-SE',
    contact: '',
    accent: 'teal',
    senderName: '',
    mailOnBooking: true,
    ...wishes,
  };
}
