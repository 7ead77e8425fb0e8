// The zones that match what was typed, whatever accents, spaces or former names are used.
import { formerZoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { zoneCity } from '../time/zone-city.ts';
import { type TimeZoneId, zoneLabel } from '../time/zone-name.ts';

/** `Europe/Kyiv` for `Europe/Kiev`, as browsers may still call it. */
export function presentName(zone: TimeZoneId): TimeZoneId {
  return formerZoneNames.get(zone) ?? zone;
}

const formerOf = new Map<TimeZoneId, string>();
for (const [former, present] of formerZoneNames) {
  formerOf.set(present, `${formerOf.get(present) ?? ''} ${former}`);
}

/** Every word typed must begin a word of the name, present or former; order as given. */
export function findZones(zones: readonly TimeZoneId[], typed: string): TimeZoneId[] {
  const wanted = wordsOf(typed);
  return zones.filter((zone) => {
    const names = wordsOf(`${zoneLabel(zone)} ${zoneCity(zone)} ${formerOf.get(zone) ?? ''}`);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^a-z0-9+-]+/).filter((word) => word !== '');
}
