// The oldest browsers that the pages support, and what they lack: the build compiles for them.
import { readdirSync, readFileSync } from 'node:fs';

/** README names the same: releases of spring 2022, and Firefox and Chrome of that autumn. */
export const browserFloor: string[] = ['safari15.4', 'ios15.4', 'chrome105', 'edge105', 'firefox104'];

interface Newer {
  readonly pattern: RegExp;
  readonly what: string;
}

/**
 * CSS whose declaration or rule older browsers drop. Properties that they can harmlessly ignore are not
 * listed.
 */
const newerCss: readonly Newer[] = [
  { pattern: /light-dark\(/, what: 'light-dark() needs Safari 17.5 and Chrome 123' },
  { pattern: /color-mix\(/, what: 'color-mix() needs Safari 16.2 and Chrome 111' },
  { pattern: /oklch\(|oklab\(/, what: 'oklch() needs Chrome 111 and Firefox 113' },
  { pattern: /\(from\s/, what: 'relative colours need Safari 16.4 and Chrome 119' },
  { pattern: /:has\(/, what: ':has() needs Firefox 121' },
  { pattern: /[{;]\s*&/, what: 'nesting needs Safari 16.5 and Chrome 112' },
  { pattern: /@(?:container|scope|starting-style|property)\b/, what: 'newer than Safari 15.4' },
  { pattern: /@media[^{]*[<>]=?/, what: 'ranges in media queries need Safari 16.4' },
  { pattern: /subgrid/, what: 'subgrid needs Safari 16 and Chrome 117' },
];

/**
 * The oldest browsers reject the whole file for an unknown syntax, and fail at the call of a missing
 * function.
 */
const newerScript: readonly Newer[] = [
  { pattern: /\(\?<[=!]/, what: 'lookbehind in a regular expression needs Safari 16.4' },
  { pattern: /\.randomUUID\(/, what: 'randomUUID needs https' },
  {
    pattern: /\.(?:toSorted|toReversed|toSpliced)\(/,
    what: 'needs Safari 16 or Chrome 110',
  },
  {
    pattern: /\b(?:Object|Map)\.groupBy\(|Promise\.(?:withResolvers|try)\(|Array\.fromAsync\(/,
    what: 'newer than 2022',
  },
  { pattern: /URL\.parse\(|AbortSignal\.(?:any|timeout)\(/, what: 'newer than Safari 15.4' },
  { pattern: /\.(?:isWellFormed|toWellFormed|symmetricDifference|isSubsetOf)\(/, what: 'newer than 2022' },
];

/** In the dashboard alone: `older-browsers.ts` provides it. */
const provided = 'AbortSignal.timeout(';

/**
 * What the oldest browsers cannot read in a built file. A style sheet may use newer features in `@supports`.
 */
export function aboveFloor(file: string, text: string): string[] {
  const isStyle = file.endsWith('.css');
  const own = file.startsWith('dashboard/') ? text.replaceAll(provided, '') : text;
  const looked = isStyle ? withoutSupports(text) : own;
  return (isStyle ? newerCss : newerScript)
    .filter(({ pattern }) => pattern.test(looked))
    .map(({ what }) => `${file}: ${what}`);
}

/** Looks through every script and style sheet in `dist/assets`; `dist` ends with a slash. */
export function checkBrowserFloor(dist: URL): { looked: number; complaints: string[] } {
  const assets = new URL('assets/', dist);
  const files = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:css|js)$/.test(name),
  );
  const complaints = files.flatMap((name) => aboveFloor(name, readFileSync(new URL(name, assets), 'utf8')));
  return { looked: files.length, complaints };
}

function withoutSupports(css: string): string {
  let rest = css;
  for (let at = rest.indexOf('@supports'); at >= 0; at = rest.indexOf('@supports')) {
    let depth = 0;
    let end = rest.indexOf('{', at);
    do {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < rest.length);
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}
