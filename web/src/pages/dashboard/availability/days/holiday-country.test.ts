// The country is guessed from the zone, and remembered once it was chosen.
import { expect, it } from 'vitest';
import { guessedCountry, placeText, recalledPlace } from './holiday-country.ts';

it('guesses from the city of the zone before the language', () => {
  expect(guessedCountry('Europe/Stockholm', ['en-US'])).toBe('SE');
  expect(guessedCountry('America/Argentina/Buenos_Aires', [])).toBe('AR');
  expect(guessedCountry('Europe/Minsk', ['be', 'ru-BY', 'en-US'])).toBe('BY');
  expect(guessedCountry('Asia/Tashkent', ['uz-Latn-uz'])).toBe('UZ');
  expect(guessedCountry('Etc/UTC', ['en'])).toBeNull();
});

it('remembers a country, a region, or none at all', () => {
  for (const place of ['off', { country: 'DE', region: null }, { country: 'DE', region: 'BY' }] as const) {
    expect(recalledPlace(placeText(place))).toEqual(place);
  }
  for (const odd of [null, '', 'de', 'DE:', '<b>', 'DE:a b']) expect(recalledPlace(odd)).toBeNull();
});
