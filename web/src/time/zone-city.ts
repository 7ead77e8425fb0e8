// The city in a zone's name as people write it today, in the language of the page.
import { words } from '../words/words.ts';
import type { TimeZoneId } from './time-kinds.ts';

/** Today's names for zones that some browsers list under a former one. */
const presentNames: Readonly<Record<TimeZoneId, string>> = {
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
};

/** `New York` for `America/New_York`, `Kolkata` for `Asia/Calcutta`, `Wien` for `Europe/Vienna` in German. */
export function zoneCity(zone: TimeZoneId): string {
  const name = presentNames[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return words.cities[name] ?? name;
}
