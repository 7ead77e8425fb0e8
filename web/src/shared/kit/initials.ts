// What stands in place of a picture.

/** The first letters of the first and the last of somebody's names, in capitals; empty without a name. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => part !== '');
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names;
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
