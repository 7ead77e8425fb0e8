// Text from people without anything that a mail or calendar program would turn into a link.

/**
 * A hair space is nearly invisible, but programs that look for links read it as white space. Browsers drop
 * zero-width marks from host names (UTS #46), so such a mark would leave the link working.
 */
export const linkBreaker = '\u200A';

// Browsers leave these out of host names, so they may stand between letters.
const ignored = String.raw`[\p{Cf}\p{Mn}]*`;

// `https:` and every other scheme: a colon between a letter and what follows.
const scheme = /(?<=\p{L})[:\uFF1A](?=\S)/gu;
// Every dot that host names know, after any character and before two letters, as in a top-level domain.
const domain = new RegExp(
  String.raw`(?<=\S)[.\u2024\u3002\uFE52\uFF0E\uFF61](?=${ignored}\p{L}${ignored}\p{L})`,
  'gu',
);
// Some programs link everything that begins like this.
const worldWideWeb = /(?<=www)\.(?=\S)/gi;

/** The same words, with a hair space after a scheme's colon or a domain's dot. A second run adds nothing. */
export function unlinkedText(text: string): string {
  return text
    .replace(scheme, `$&${linkBreaker}`)
    .replace(domain, `$&${linkBreaker}`)
    .replace(worldWideWeb, `$&${linkBreaker}`);
}
