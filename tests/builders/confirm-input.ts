// A filled-in form: what Alan sends when he books.
import { randomUUID } from 'node:crypto';
import type { InputOf } from '@holdfast/contract/operations.ts';

export function confirmInput(
  wishes: Partial<InputOf<'confirmBooking'>> & { slug: string; start: string },
): InputOf<'confirmBooking'> {
  return {
    key: randomUUID(),
    type: 'call',
    client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
    answers: [],
    ...wishes,
  };
}
