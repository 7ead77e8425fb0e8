// Finding a zone by what people call it.
import { expect, it } from 'vitest';
import { findZones } from './find-zones.ts';

const zones = ['America/New_York', 'America/Sao_Paulo', 'Asia/Calcutta', 'Europe/Stockholm'];

it('finds cities by the beginnings of their words, without accents', () => {
  expect(findZones(zones, 'new york')).toEqual(['America/New_York']);
  expect(findZones(zones, 'são')).toEqual(['America/Sao_Paulo']);
  expect(findZones(zones, 'york america')).toEqual(['America/New_York']);
});

it('finds a city under its present name where the browser lists the former one', () => {
  expect(findZones(zones, 'kolkata')).toEqual(['Asia/Calcutta']);
});

it('lists everything for an empty search and nothing for an unknown name', () => {
  expect(findZones(zones, ' ')).toEqual(zones);
  expect(findZones(zones, 'atlantis')).toEqual([]);
});
