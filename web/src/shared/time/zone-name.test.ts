// What counts as the name of a zone, and how it reads.
import { describe, expect, it } from 'vitest';
import { isZoneName, zoneLabel } from './zone-name.ts';
import { zoneCity } from './zone-city.ts';

describe('isZoneName', () => {
  it('takes names that this browser has never heard of', () => {
    for (const name of [
      'America/Argentina/Buenos_Aires',
      'Europe/Kyiv',
      'America/Atlantis',
      'Etc/GMT-3',
      'UTC',
    ])
      expect([name, isZoneName(name)]).toEqual([name, true]);
  });

  it('takes nothing else: offsets, markup, nothing at all', () => {
    for (const text of ['+02:00', '', '<script>', 'a'.repeat(65), 'Europe/Ky iv', undefined, null, 3])
      expect([text, isZoneName(text)]).toEqual([text, false]);
  });
});

describe('zones of a fixed offset', () => {
  it('read as people count, not as they are named', () => {
    expect(zoneLabel('Etc/GMT-3')).toBe('GMT+3');
    expect(zoneLabel('Etc/GMT+11')).toBe('GMT-11');
    expect(zoneCity('Etc/GMT-3')).toBe('GMT+3');
    expect(zoneCity('Etc/GMT+4')).toBe('GMT-4');
  });

  it('without an offset read as they are named', () => {
    expect([zoneCity('Etc/UTC'), zoneCity('UTC'), zoneCity('Etc/GMT')]).toEqual(['UTC', 'UTC', 'GMT']);
    expect(zoneLabel('Europe/Kyiv')).toBe('Europe/Kyiv');
  });
});
