// The city in a zone's name as people write it today.
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

/** `New York` for `America/New_York`, `Kolkata` for `Asia/Calcutta`. */
export function zoneCity(zone: TimeZoneId): string {
  return presentNames[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
