// How sentences name a person: by the first word of the name, kept from reversing the sentence.
import { isolated } from '@holdfast/contract/text/isolated.ts';

export function firstNameOf(name: string): string {
  return isolated(name.trim().split(/\s+/u)[0] ?? name);
}
