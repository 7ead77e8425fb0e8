// Keeps names and other people's words from reversing our sentences when they run from right to left.

// Letters of right-to-left scripts (Unicode bidi classes R and AL, by their blocks).
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Puts the marks FSI and PDI (UAX 9) around each line of the text that may run from right to left. */
export function isolated(text: string): string {
  if (!fromRight.test(text)) return text;
  return text.replace(/[^\n]+/g, (line) => `\u2068${line}\u2069`);
}

/** Splits what `isolated` made into pieces, so that pages and emails can use elements instead of marks. */
export function isolatedPieces(text: string): { text: string; isIsolated: boolean }[] {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isIsolated = piece.startsWith('\u2068');
      return { text: isIsolated ? piece.slice(1, -1) : piece, isIsolated };
    });
}
