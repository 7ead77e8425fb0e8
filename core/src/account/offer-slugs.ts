// Other page names for somebody whose first choice is taken.

/** Letters that do not fall apart into a base letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Eight names at most, the best first: the person's own name, and the wished one with a number. Each has from
 * `min` to `max` characters: `a-z`, `0-9` and inner hyphens. None is the wished one.
 */
export function offerSlugs(
  wished: string,
  name: string | null,
  { min, max }: { readonly min: number; readonly max: number },
): string[] {
  const own = plainSlug(name ?? '');
  const numbered = [2, 3, 4, 5, 6, 7].map((number) => {
    const ending = `-${number}`;
    return `${trimmed(wished.slice(0, max - ending.length))}${ending}`;
  });
  const joined = own.includes(wished) ? [] : [trimmed(`${wished}-${own}`.slice(0, max))];
  const all = [trimmed(own.slice(0, max)), ...joined, ...numbered];
  return [...new Set(all)].filter((slug) => slug !== wished && slug.length >= min);
}

/** A name in the letters of a page name. Empty if none of its letters has a Latin spelling. */
function plainSlug(name: string): string {
  const letters = name.toLowerCase().replace(/[^\u0000-\u007F]/g, (letter) => spelledOut[letter] ?? letter);
  return trimmed(
    letters
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-'),
  );
}

function trimmed(slug: string): string {
  return slug.replace(/^-+|-+$/g, '');
}
