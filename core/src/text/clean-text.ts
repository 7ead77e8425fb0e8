// What people typed, made safe to keep: same words, nothing that acts on the place where it is shown.

// Control characters except tab and line feed; bidirectional overrides and isolates; zero-width marks that hide text;
// lone surrogates. Zero-width joiner (U+200D) stays: names and emoji of several scripts need it.
const invisible =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Several lines of text: NFC, line ends of every kind as LF, nothing invisible that changes meaning, no blank ends. */
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
