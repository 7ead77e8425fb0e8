// Finds the known word that a person probably meant: `repair` for `repiar`.
import { closest, distance } from 'fastest-levenshtein';

/** Null when no word is near: more than about a third of the letters differ. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const best = closest(typed.toLowerCase(), known);
  return distance(typed.toLowerCase(), best) <= Math.ceil(Math.max(typed.length, best.length) / 3)
    ? best
    : null;
}
