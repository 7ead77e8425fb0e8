// Finding a zone by what people call it.
import { describe, expect, it } from 'vitest';
import { zoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { findZones, presentName } from './find-zones.ts';
import { zoneCity } from '../time/zone-city.ts';

const zones = ['America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Europe/Stockholm'];

describe('finding a zone', () => {
  it('goes by the beginnings of words, without accents', () => {
    expect(findZones(zones, 'new york')).toEqual(['America/New_York']);
    expect(findZones(zones, 'são')).toEqual(['America/Sao_Paulo']);
    expect(findZones(zones, 'york america')).toEqual(['America/New_York']);
  });

  it('knows former names as well', () => {
    expect(findZones(zoneNames, 'calcutta')).toEqual(['Asia/Kolkata']);
    expect(findZones(zoneNames, 'kiev')).toEqual(['Europe/Kyiv']);
    expect(findZones(zoneNames, 'pacific us')).toContain('America/Los_Angeles');
  });

  it('counts fixed offsets as people do', () => {
    const fixed = ['Etc/GMT-3', 'Etc/GMT+3'];
    expect(findZones(fixed, 'gmt+3')).toEqual(['Etc/GMT-3']);
    expect(findZones(fixed, 'gmt-3')).toEqual(['Etc/GMT+3']);
  });

  it('lists everything for an empty search and nothing for an unknown name', () => {
    expect(findZones(zones, ' ')).toEqual(zones);
    expect(findZones(zones, 'atlantis')).toEqual([]);
  });
});

describe('the zones to choose from', () => {
  it('name each place once, as it is called today', () => {
    expect(zoneNames.filter((zone) => zoneCity(zone) === 'Kyiv')).toEqual(['Europe/Kyiv']);
    expect(new Set(zoneNames).size).toBe(zoneNames.length);
    expect(zoneNames.filter((zone) => presentName(zone) !== zone)).toEqual([]);
    expect(zoneNames).toEqual(expect.arrayContaining(['UTC', 'Asia/Kolkata', 'Pacific/Kanton']));
  });
});
