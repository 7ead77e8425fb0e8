// The zones whose names match what was typed, whatever accents, spaces or former names are used.
import { zoneCity } from '../time/zone-city.ts';
import type { TimeZoneId } from '../time/time-kinds.ts';

/** Every word typed must begin a word of the name; order as given. */
export function findZones(zones: readonly TimeZoneId[], typed: string): TimeZoneId[] {
  const wanted = wordsOf(typed);
  return zones.filter((zone) => {
    const names = wordsOf(`${zone} ${zoneCity(zone)}`);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^a-z0-9+-]+/).filter((word) => word !== '');
}
