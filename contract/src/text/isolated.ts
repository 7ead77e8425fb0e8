// Names and other people's words inside our sentences: text from right to left must not turn round what stands beside it.

// Letters of scripts that are written from right to left (Unicode bidi classes R and AL, by their blocks).
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The text between marks that give it an order of its own (FSI and PDI, UAX 9), line by line, where it could need one. */
export function isolated(text: string): string {
  if (!fromRight.test(text)) return text;
  return text.replace(/[^\n]+/g, (line) => `\u2068${line}\u2069`);
}

/** What `isolated` put together, in pieces: for pages and mails, where an element says it better than a mark. */
export function isolatedPieces(text: string): { text: string; isIsolated: boolean }[] {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isIsolated = piece.startsWith('\u2068');
      return { text: isIsolated ? piece.slice(1, -1) : piece, isIsolated };
    });
}
