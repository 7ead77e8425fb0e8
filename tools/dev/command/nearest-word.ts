// Which known word somebody probably meant: `repiar` is `repair`.

/** Null when nothing known is near: more than about a third of the letters differ. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const [best] = known
    .map((word) => ({ word, steps: stepsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps);
  return best && best.steps <= Math.ceil(Math.max(typed.length, best.word.length) / 3) ? best.word : null;
}

/** Letters to add, drop or replace (Levenshtein's distance), one row of the table at a time. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, against] of [...other].entries()) {
      const replace = (row[column] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
