// Text from people without anything that a mail or calendar program would turn into a link by itself.

/**
 * A hair space: nearly invisible, but white space to whatever looks for links. A zero-width mark would not do, because
 * browsers drop it from host names again (UTS #46) and the link would still lead to its goal; white space is no host.
 */
export const linkBreaker = '\u200A';

// What a browser leaves out of a host name may stand between its letters.
const ignored = String.raw`[\p{Cf}\p{Mn}]*`;

// `https:` and every other scheme, as one colon between a letter and what follows.
const scheme = /(?<=\p{L})[:\uFF1A](?=\S)/gu;
// A dot with something before it and two letters after it, which every top-level domain has; all dots that host names know.
const domain = new RegExp(
  String.raw`(?<=\S)[.\u2024\u3002\uFE52\uFF0E\uFF61](?=${ignored}\p{L}${ignored}\p{L})`,
  'gu',
);
// Some programs link whatever begins like this.
const worldWideWeb = /(?<=www)\.(?=\S)/gi;

/** The same words; a colon after a letter and a dot inside a domain are followed by a hair space. Doing it twice changes nothing more. */
export function unlinkedText(text: string): string {
  return text
    .replace(scheme, `$&${linkBreaker}`)
    .replace(domain, `$&${linkBreaker}`)
    .replace(worldWideWeb, `$&${linkBreaker}`);
}
