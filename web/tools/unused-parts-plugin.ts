// Leaves out what the dashboard's libraries bring along and it never uses: a third of its weight.
import type { Plugin } from 'vite';
import { languages } from '../../contract/src/text/languages.ts';

/** The sentences of the component library in one language, such as `…/intl/overlays/sv-SE.mjs`. */
const catalogue =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/](?<language>[a-z]{2})-[A-Z]{2}\.mjs$/;
/** An engine for patterns in queries, which Firestore's servers answer and we never ask. */
const patternEngine = /[\\/]node_modules[\\/]re2js[\\/]/;

/** The calendars of the world. All dates here are Gregorian: the frame asks the library for nothing else. */
const calendars = /[\\/]@internationalized[\\/]date[\\/]dist[\\/]private[\\/]createCalendar\.mjs$/;
const gregorian =
  "import {GregorianCalendar} from './calendars/GregorianCalendar.mjs';" +
  'export const createCalendar = () => new GregorianCalendar();';

/** The router's links, which prefetch for servers of its own. Names for debuggers keep them in a bundle. */
const router = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/]/;
const debugName = /^\w+\.displayName = ".*";$/gm;
const madeOnce = /(?<== )(?=React\$\d\.(?:createContext|forwardRef|memo)\()/g;

export function unusedPartsPlugin(): Plugin {
  return {
    name: 'holdfast-unused-parts',
    enforce: 'pre',
    load: (id) => {
      if (patternEngine.test(id)) return 'export const RE2JS = undefined;';
      if (calendars.test(id)) return gregorian;
      const language = catalogue.exec(id)?.groups?.['language'];
      return language === undefined || isSpoken(language) ? null : 'export default {};';
    },
    transform: (code, id) =>
      router.test(id) ? code.replace(debugName, '').replace(madeOnce, '/* @__PURE__ */ ') : null,
  };
}

function isSpoken(language: string): boolean {
  return languages.some((known) => known === language);
}
