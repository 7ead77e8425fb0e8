// Small numbers as words at the start of a sentence.

/** `words[0]` is none; larger numbers stay digits. */
export function countWord(count: number, words: readonly string[]): string {
  return words[count] ?? String(count);
}
