// The link that a name suggests: `Erstgespräch für Ältere` -> `erstgespraech-fuer-aeltere`.
import { limits } from '@holdfast/contract/limits.ts';

const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
};

const { min: shortest, max: longest } = limits.slugCharacters;

/** Fits `slugField` and is none of `taken`. `fallback` stands for names without Latin letters or digits. */
export function linkFromName(name: string, taken: readonly string[], fallback: string): string {
  const plain = plainLink(name);
  const base = plain.length >= shortest ? plain : plainLink(`${fallback}-${plain}`);
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    const numbered = `${cut(base, longest - `-${number}`.length)}-${number}`;
    if (!taken.includes(numbered)) return numbered;
  }
}

function plainLink(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/[äöüßæøåłđðþœ]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '');
  return cut(latin.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''), longest);
}

/** At most that long, and not ending in a hyphen. */
function cut(link: string, length: number): string {
  return link.slice(0, length).replace(/-+$/, '');
}
