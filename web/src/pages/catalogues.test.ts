// The sentences people read, in every language: all there, all said, and what some of them promise.
import { type Language, languageFrom, languages } from '@holdfast/contract/text/languages.ts';
import { describe, expect, it } from 'vitest';
import { de } from '../shared/words/de.ts';
import { en } from '../shared/words/en.ts';
import { manageDe } from './manage-page/words/de.ts';
import { manageCatalogues } from './manage-page/words/manage-words.ts';
import { catalogues } from '../shared/words/words.ts';
import { wishCatalogues } from './booking-page/wish/words/wish-words.ts';
import { bookingCatalogues } from './booking-page/words/booking-words.ts';
import { bookingEn } from './booking-page/words/en.ts';

/** What another language may call the same as English does, or what holds nothing but what it is given. */
const sameAsEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: ['product', 'zones.theirs', 'form.name', 'booked.google', 'booked.outlook'],
};

const moves = [null, 1, 2].map((count) => ['Ab', count]);
const places = (['phone', 'video', 'address'] as const).map((kind) => ({ kind, text: '' }));
/** What to ask sentences for that are not about names. */
const given: Readonly<Record<string, readonly unknown[][]>> = {
  minutes: [[1], [25], [60], [90], [120]],
  place: places.map((place) => [place]),
  'days.nextWeeks': [[1], [2], [3]],
  'days.cell': [0, 1, 2].map((count) => ['Ab', count]),
  'times.count': [[0], [1], [2]],
  'times.heading': [[true], [false]],
  'times.shown': [0, 1, 2].map((count) => [count, 'Ab']),
  otherClockThen: [['Ab', 'Cd', '9:00', '10:00']],
  'form.otherSide': [['10:00', 'Cd']],
  'hold.heldFor': [[0], [228]],
  'policy.until.before': [[1], [30], [60], [120], [2_880]],
  'policy.both': moves,
  'policy.apart': moves.map(([until, count]) => [until, 'Cd', count]),
  'policy.moveOnly': moves,
  'manage.rights.move': moves,
  'form.counted': [[3, 500]],
  'form.tooLong': [
    [1, 80],
    [75, 2000],
  ],
};
const names = ['Ab', 'Cd', 'Ef'];

/** Every sentence under its path, with what it says for each of the sample values. */
function sentencesOf(catalogue: object, path = ''): [string, unknown][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') {
      return (given[here] ?? [names]).map((values, index) => [
        `${here}#${index}`,
        Reflect.apply(value, null, values),
      ]);
    }
    return typeof value === 'object' && value !== null ? sentencesOf(value, here) : [[here, value]];
  });
}

function everythingIn(language: Language): ReadonlyMap<string, unknown> {
  return new Map(
    sentencesOf({
      ...catalogues[language],
      ...bookingCatalogues[language],
      ...wishCatalogues[language],
      manage: manageCatalogues[language],
    }),
  );
}

const inEnglish = everythingIn('en');
const others = languages.filter((language) => language !== 'en');

describe('the catalogue', () => {
  it.each(languages)('in %s has the sentences of all, and every one says something', (language) => {
    const said = everythingIn(language);
    expect(said.size).toBeGreaterThan(150);
    expect([...said.keys()]).toEqual([...inEnglish.keys()]);
    for (const [path, sentence] of said) {
      expect([path, typeof sentence === 'string' && /[\p{L}\d]/u.test(sentence)]).toEqual([path, true]);
      expect([path, sentence]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object|!/)]);
    }
  });

  it.each(others)('in %s differs from English in every sentence but those named', (language) => {
    const said = everythingIn(language);
    const same = [...inEnglish]
      .filter(([path, sentence]) => said.get(path) === sentence)
      .map(([path]) => path);
    expect(same.map((path) => path.replace(/#\d+$/, ''))).toEqual(sameAsEnglish[language]);
  });

  it.each(languages)('in %s is about what it is given', (language) => {
    const said = everythingIn(language);
    expect(said.get('refusals.internal#0')).toContain('Ab');
    expect(said.get('booked.onItsWay#0')).toContain('Ab');
    expect(said.get('manage.cancel.confirm#0')).toContain('Ab');
  });
});

describe('the English catalogue', () => {
  it('says in whose zone times are shown', () => {
    expect(en.days.shownIn('Berlin')).toBe('Times shown in your timezone (Berlin)');
  });

  it('says so where the visitor’s zone is not known, and names zones without a city as they are', () => {
    expect(en.days.shownAtProvider('Stockholm')).toBe(
      'Times shown in Stockholm time; we couldn’t tell your time zone',
    );
    expect(en.days.shownAtProvider('UTC')).toBe('Times shown in UTC; we couldn’t tell your time zone');
    expect(en.days.switching('GMT+3')).toBe('Switching to GMT+3…');
  });

  it('counts a hold in minutes and seconds', () => {
    expect(bookingEn.hold.heldFor(228)).toBe('Held for you for 3:48.');
    expect(bookingEn.hold.heldFor(5)).toBe('Held for you for 0:05.');
  });

  it('blames nobody for booking what may only be held', () => {
    expect(bookingEn.lost['slot-taken']('9:30 AM')).toBe('Someone else just took 9:30 AM.');
    expect(manageCatalogues.en.move.lost['slot-taken']('9:30 AM')).toBe('Someone else just took 9:30 AM.');
  });
});

describe('the German catalogue', () => {
  it('names a clock by its city, or by its distance from UTC where it has none', () => {
    expect(de.days.switching('Tokio')).toBe('Die Zeiten werden auf die Ortszeit von Tokio umgestellt …');
    expect(de.days.shownAtProvider('UTC')).toBe('Zeiten in UTC; Ihre Zeitzone konnten wir nicht erkennen');
  });

  it('adds the word for the clock to a bare time, and to nothing else', () => {
    expect(de.form.book('Dienstag, 09:30')).toBe('Dienstag, 09:30 Uhr buchen');
    expect(de.form.book('Sonntag, 01:30 GMT+2')).toBe('Sonntag, 01:30 GMT+2 buchen');
    expect(manageDe.cancel.confirm('Dienstag, 09:30')).toBe('Dienstag, 09:30 Uhr absagen');
  });

  it('writes half hours with a comma', () => {
    expect(de.minutes(90)).toBe('1,5 Stunden');
  });
});

describe('languageFrom', () => {
  it('takes the first wanted language that there is, whatever its region', () => {
    expect(languageFrom(['de-AT', 'en'])).toBe('de');
    expect(languageFrom(['en-GB', 'de'])).toBe('en');
    expect(languageFrom(['fr-FR', 'DE', 'en-US'])).toBe('de');
  });

  it('is English for everybody else', () => {
    expect(languageFrom(['fr', 'den'])).toBe('en');
    expect(languageFrom([])).toBe('en');
  });
});
