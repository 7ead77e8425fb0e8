// A filled-in form: what Alan sends when he books.
import { randomUUID } from 'node:crypto';
import type { ClientInput } from '@holdfast/contract/client-operations.ts';

export function confirmInput(
  wishes: Partial<ClientInput<'confirmBooking'>> & { slug: string; start: string },
): ClientInput<'confirmBooking'> {
  return {
    key: randomUUID(),
    type: 'call',
    client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
    answers: [],
    ...wishes,
  };
}
