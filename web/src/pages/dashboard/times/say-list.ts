// Several names in a sentence: "Wed", "Wed and Thu", "Mon, Wed and Thu".

export function sayList(names: readonly string[], and: (first: string, last: string) => string): string {
  const [last, ...before] = [...names].reverse();
  if (last === undefined) return '';
  return before.length === 0 ? last : and(before.reverse().join(', '), last);
}
