// The city in a zone's name as the reader writes it today.
import type { TimeZoneId } from '../time/time-zone.ts';
import type { Language } from './reader.ts';

/** Today's names for zones that are also listed under a former one. */
const presentNames: Readonly<Record<string, string>> = {
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
};

/** By the name in English; cities that are not here are written alike in both languages. */
const germanNames: Readonly<Record<string, string>> = {
  Algiers: 'Algier',
  Athens: 'Athen',
  Baghdad: 'Bagdad',
  Belgrade: 'Belgrad',
  Brussels: 'Brüssel',
  Bucharest: 'Bukarest',
  Cairo: 'Kairo',
  Chisinau: 'Chișinău',
  Copenhagen: 'Kopenhagen',
  Damascus: 'Damaskus',
  'Hong Kong': 'Hongkong',
  Kyiv: 'Kiew',
  Lisbon: 'Lissabon',
  Luxembourg: 'Luxemburg',
  'Mexico City': 'Mexiko-Stadt',
  Moscow: 'Moskau',
  Prague: 'Prag',
  Rome: 'Rom',
  'Sao Paulo': 'São Paulo',
  Singapore: 'Singapur',
  Tehran: 'Teheran',
  Tokyo: 'Tokio',
  Vatican: 'Vatikanstadt',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

/** `New York` for `America/New_York`, `Kolkata` for `Asia/Calcutta`, in German `Wien` for `Europe/Vienna`. */
export function zoneCity(zone: TimeZoneId, language: Language): string {
  const name = presentNames[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return language === 'de' ? (germanNames[name] ?? name) : name;
}
