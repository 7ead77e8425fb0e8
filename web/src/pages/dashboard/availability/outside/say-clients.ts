// The names of clients in the bar and on its button: first names where they tell people apart.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { sayList } from '../../times/say-list.ts';
import type { AvailabilityWords } from '../words/en.ts';

const mostNames = 2;
const mostCharacters = 24;

/** "Oskar", "Sara and Oskar", "3 clients". */
export function sayClients(names: readonly string[], words: AvailabilityWords): string {
  const people = [...new Set(names)];
  if (people.length > mostNames) return words.save.others(names.length);
  const firsts = people.map((name) => name.split(/\s+/)[0] ?? name);
  const isClear = new Set(firsts).size === people.length;
  return sayList(
    (isClear ? firsts : people).map((name) => isolated(clipped(name))),
    words.and,
  );
}

function clipped(name: string): string {
  const characters = [...name];
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : name;
}
