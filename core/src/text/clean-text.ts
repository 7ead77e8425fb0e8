// Makes text from people safe to keep: the same words, without characters that affect what surrounds them.

// Control characters except tab and line feed; bidirectional overrides and isolates; hidden zero-width marks;
// lone surrogates. Zero-width joiner (U+200D) stays: names and emoji of several scripts need it.
const invisible =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Several lines of text: NFC, all line ends as LF, trimmed, no invisible characters that change meaning. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .normalize('NFC')
    .trim();
}

/** One line of text, such as a name: as `cleanText`, with every run of white space as one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
