// Text as people type it: without case, accents and the signs that they leave out.

// Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs and hamza of Arabic.
const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;
/** Signs that people use as an apostrophe or leave out, and marks that nobody sees. */
const apostrophes = /['`\u00B4\u02BC\u2018\u2019\u00AD\u200C\u200D]/g;
const hyphens = /[-\u2010\u2011]/g;
const unspaced = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
const character = String.raw`[\p{L}\p{N}\p{M}]`;
/** A script that writes names without spaces, so that a word may begin anywhere. */
export const beginsUnspaced = new RegExp(`^${unspaced}`, 'v');
/** What some put between the names of such a script, and others leave out. */
const gaps = new RegExp(String.raw`(?<=${unspaced})[\s\u00B7\u30FB]+(?=${unspaced})`, 'gv');
const word = new RegExp(`[${character}&&${unspaced}]+|[${character}--${unspaced}]+`, 'gv');

/** Letters that Unicode does not take apart, by what people type instead. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** Without case, accents and full-width forms: `Åsa`, `İpek` and `Ｊｏ` become `asa`, `ipek` and `jo`. */
export function folded(text: string): string {
  return text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[ßıøłđðþæœς]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * `Müller` is also typed as `mueller`, `Mueller` as `muller`, `Åse` as `aase`, `Haakon` as `hakon`;
 * `O’Neill`, `Ann-Lis` and `山田 太郎` as one word.
 */
export function spellings(text: string): ReadonlySet<string> {
  const plain = folded(text);
  const spelledOut = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replace(/[äöüø]/g, (vowel) => `${folded(vowel)}e`);
  return new Set([
    plain,
    joined(plain),
    joined(plain.replace(hyphens, '')),
    joined(folded(spelledOut)),
    joined(plain.replace(/(?<=[aou])e/g, '').replaceAll('aa', 'a')),
    plain.replace(gaps, ''),
  ]);
}

/** Without apostrophes. */
export function joined(text: string): string {
  return text.replace(apostrophes, '');
}

/** Runs of letters, digits and the marks on them. Scripts without spaces are apart from others. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}
