// The sentences of this section in every language: all there, all said, and none left in English.
import { languages } from '@holdfast/contract/text/languages.ts';
import { expect, it } from 'vitest';
import { spanDe } from './span-de.ts';
import { spanEn } from './span-en.ts';
import { typeCatalogues } from './type-words.ts';

/** Sentences about texts; all others are about numbers, most of them minutes. */
const aboutTexts = /copyOf|more$|drag|heading|title|live|up$|down$|remove|rangeInFives|deadline$/;
/** What both languages call the same. */
const alike = ['editor.about.link', 'editor.place.kinds.video', 'editor.title'];

function sentencesOf(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'object' && value !== null) return sentencesOf(value, here);
    if (typeof value !== 'function') throw new Error(`${here} is no sentence`);
    const asked = aboutTexts.test(here)
      ? [['Ab', 'Cd']]
      : [
          [1, 90, 2_880],
          [120, 60, 5],
        ];
    return asked.map((values, index) => [`${here}#${index}`, String(Reflect.apply(value, null, values))]);
  });
}

it.each(languages)('in %s all sentences are there, and each says something', (language) => {
  const said = sentencesOf(typeCatalogues[language]);
  expect(said.map(([path]) => path)).toEqual(sentencesOf(typeCatalogues.en).map(([path]) => path));
  for (const [path, sentence] of said) {
    const isEmpty = /\.begin\.(?:address|custom)$/.test(path);
    expect([path, /[\p{L}\d]/u.test(sentence)]).toEqual([path, !isEmpty]);
    expect([path, sentence]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object|!/)]);
  }
});

it('no sentence is left in English', () => {
  const german = new Map(sentencesOf(typeCatalogues.de));
  const same = sentencesOf(typeCatalogues.en)
    .filter(([path, sentence]) => sentence !== '' && german.get(path) === sentence)
    .map(([path]) => path.replace(/#\d$/, ''));
  expect(same.filter((path) => !alike.includes(path))).toEqual([]);
});

it.each([
  [5, '5 minutes', '5 Minuten'],
  [60, '1 hour', '1 Stunde'],
  [90, '1.5 hours', '1,5 Stunden'],
  [145, '2 h 25 min', '2 Std. 25 Min.'],
  [1_440, '1 day', '1 Tag'],
  [43_200, '30 days', '30 Tage'],
])('%d minutes are said in both languages', (minutes, english, german) => {
  expect([spanEn(minutes), spanDe(minutes)]).toEqual([english, german]);
});
