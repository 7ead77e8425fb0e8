// What finds a booking by text: folded words of its client's name and address and of its reference.
import { beginsUnspaced, folded, joined, spellings, wordsOf } from './folded-text.ts';

/** Beginnings are stored up to this many characters. A longer word is found by its first ones. */
const longestBeginning = 12;
/** In a script without spaces a word may begin anywhere, so that fewer characters have to do. */
const longestUnspaced = 4;
/** Beginnings that one booking stores at most. Two names and an address take about fifty. */
const mostBeginnings = 200;
/** Words of one search. More of them narrow nothing. */
const mostTerms = 8;

export interface Searched {
  readonly reference: string;
  readonly client: { readonly name: string; readonly email: string };
}

/** What a person typed, ready to be compared. */
export interface Search {
  /** Folded, in the order typed: every one must be found. */
  readonly terms: readonly string[];
  /** The one beginning that `searchBeginnings` holds for every booking that matches. */
  readonly key: string;
}

/**
 * All that a booking can be found by: the beginnings of its words, at most 200 of at most 12 characters. The
 * reference comes first, then name and address, so that only a very long address is not found whole.
 */
export function searchBeginnings({ reference, client }: Searched): string[] {
  const found = new Set<string>();
  for (const text of [reference, client.name, client.email]) {
    for (const beginning of [...spellings(text)].flatMap(wordsOf).flatMap(beginningsOf)) {
      if (found.size === mostBeginnings) return [...found];
      found.add(beginning);
    }
  }
  return [...found];
}

/** Null for text without letters or digits: it finds nothing. */
export function searchFrom(typed: string): Search | null {
  const terms = folded(typed)
    .split(/\s+/)
    .map((term) => wordsOf(joined(term)).join(' '))
    .filter((term) => term !== '')
    .slice(0, mostTerms);
  const words = terms.flatMap((term) => term.split(' '));
  // The longest word is the rarest one.
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  return longest === undefined ? null : { terms, key: beginningsOf(longest).at(-1) ?? longest };
}

/** Whether a booking has every word, each from the beginning of one of its own. */
export function isFound(searched: Searched, { terms }: Search): boolean {
  const { reference, client } = searched;
  const texts = [reference, client.name, client.email]
    .flatMap((text) => [...spellings(text)])
    .map((spelling) => ` ${wordsOf(spelling).join(' ')}`);
  return terms.every((term) => {
    const sought = beginsUnspaced.test(term) ? term : ` ${term}`;
    return texts.some((text) => text.includes(sought));
  });
}

/** Shortest first. */
function beginningsOf(text: string): string[] {
  const characters = Array.from(text);
  if (!beginsUnspaced.test(text)) return prefixesOf(characters, longestBeginning);
  return characters
    .flatMap((_, from) => prefixesOf(characters.slice(from, from + longestUnspaced), longestUnspaced))
    .toSorted((one, other) => one.length - other.length);
}

function prefixesOf(characters: readonly string[], longest: number): string[] {
  const count = Math.min(characters.length, longest);
  return Array.from({ length: count }, (_, index) => characters.slice(0, index + 1).join(''));
}
