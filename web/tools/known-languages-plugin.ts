// Leaves out what the component library says in languages that the pages do not speak: half its weight.
import type { Plugin } from 'vite';
import { languages } from '../../contract/src/text/languages.ts';

/** A module with the sentences of one language, such as `…/intl/overlays/sv-SE.mjs`. */
const catalogue =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/](?<language>[a-z]{2})-[A-Z]{2}\.mjs$/;

export function knownLanguagesPlugin(): Plugin {
  const known: readonly string[] = languages;
  return {
    name: 'holdfast-known-languages',
    enforce: 'pre',
    load(id) {
      const language = catalogue.exec(id)?.groups?.['language'];
      return language === undefined || known.includes(language) ? null : 'export default {};';
    },
  };
}
