// What a page sends to hold a start: a fresh secret, and a visitor of its own.
import { randomBytes, randomUUID } from 'node:crypto';
import type { InputOf } from '@holdfast/contract/operations.ts';

export function holdInput(
  wishes: Partial<InputOf<'holdSlot'>> & { slug: string; start: string },
): InputOf<'holdSlot'> {
  return { secret: randomBytes(16).toString('base64url'), type: 'call', visitor: randomUUID(), ...wishes };
}
