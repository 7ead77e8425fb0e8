// The frame, the sign-in page and the controls speak both languages, and say who and where.
import { expect, it } from 'vitest';
import { dashboardCatalogues } from './dashboard-words.ts';

/** Every sentence under its path, filled in with a name where it takes one. */
function sentencesOf(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === 'object' && value !== null) return sentencesOf(value, here);
    return [[here, String(typeof value === 'function' ? Reflect.apply(value, null, ['Ab']) : value)]];
  });
}

const english = sentencesOf(dashboardCatalogues.en);
const german = new Map(sentencesOf(dashboardCatalogues.de));

it('German has every sentence, in German', () => {
  const same = english.filter(([path, sentence]) => german.get(path) === sentence).map(([path]) => path);
  expect(same).toEqual(['/title']);
  expect([...german.keys()]).toEqual(english.map(([path]) => path));
});

it('no sentence shouts, and none forgets what it is about', () => {
  for (const [path, sentence] of [...english, ...german])
    expect([path, sentence]).toEqual([path, expect.not.stringMatching(/undefined|!|^$/)]);
  const about = english.filter(([, sentence]) => sentence.includes('Ab')).map(([path]) => path);
  for (const path of about) expect(german.get(path)).toContain('Ab');
});
