// The names under which the data model stores what clients name, as the checker itself reads the model.
import { createHash } from 'node:crypto';
import type { StoredNames } from './setting.ts';

export const storedNames: StoredNames = {
  hold: (secret) => hashed(`hold\n${secret}`),
  block: (provider, key) => hashed(`block\n${provider}\n${key}`),
  record: (op, booking, key) => `${op}:${hashed(`${op}\n${booking}\n${key}`)}`,
};

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
