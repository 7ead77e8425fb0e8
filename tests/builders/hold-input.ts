// What a page sends to hold a start: a fresh secret, and a visitor of its own.
import { randomBytes, randomUUID } from 'node:crypto';
import type { ClientInput } from '@holdfast/contract/client-operations.ts';

export function holdInput(
  wishes: Partial<ClientInput<'holdSlot'>> & { slug: string; start: string },
): ClientInput<'holdSlot'> {
  return { secret: randomBytes(16).toString('base64url'), type: 'call', visitor: randomUUID(), ...wishes };
}
