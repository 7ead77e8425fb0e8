// City names for time zones, as people write them today. Pages, emails and calendar entries share this table.
import type { Language } from './languages.ts';

/** Today's names for zones that are also listed under a former name, or whose name leaves something out. */
const presentNames: Readonly<Record<string, string>> = {
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
};

/** By English name. A language lists only the names that it spells differently. */
const ownNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  de: {
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
    Havana: 'Havanna',
    'Hong Kong': 'Hongkong',
    Kyiv: 'Kiew',
    Lisbon: 'Lissabon',
    Luxembourg: 'Luxemburg',
    'Mexico City': 'Mexiko-Stadt',
    Moscow: 'Moskau',
    Prague: 'Prag',
    Riyadh: 'Riad',
    Rome: 'Rom',
    'Sao Paulo': 'São Paulo',
    Singapore: 'Singapur',
    Tehran: 'Teheran',
    Tokyo: 'Tokio',
    Vatican: 'Vatikanstadt',
    Vienna: 'Wien',
    Warsaw: 'Warschau',
    Zurich: 'Zürich',
  },
};

/**
 * The city of an IANA zone: `New York` for `America/New_York`, in German `Wien` for `Europe/Vienna`. `GMT+3`
 * for `Etc/GMT-3`, whose sign is reversed.
 */
export function cityOfZone(zone: string, language: Language): string {
  const fixed = /^Etc\/GMT(?<sign>[+-])(?<hours>\d+)$/.exec(zone)?.groups;
  if (fixed) return `GMT${fixed['sign'] === '-' ? '+' : '-'}${fixed['hours']}`;
  const name = presentNames[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return ownNames[language][name] ?? name;
}

/** ` (America/New_York)`, to follow the city. Empty for zones without a place, whose names would mislead. */
export function zoneInBrackets(zone: string): string {
  return zone.includes('/') && !zone.startsWith('Etc/') ? ` (${zone})` : '';
}
