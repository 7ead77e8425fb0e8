// Whose public holidays are suggested: chosen once and remembered in this browser, guessed before.

/** `off`: none are suggested. */
export type HolidayPlace = 'off' | { readonly country: string; readonly region: string | null };

const zones: Readonly<Record<string, string>> = {
  AR: 'Buenos_Aires',
  AT: 'Vienna',
  AU: 'Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin',
  BE: 'Brussels',
  BR: 'Sao_Paulo Bahia Fortaleza Manaus Recife',
  CA: 'Toronto Vancouver Edmonton Winnipeg Halifax St_Johns Regina',
  CH: 'Zurich',
  CL: 'Santiago',
  CN: 'Shanghai',
  CO: 'Bogota',
  CZ: 'Prague',
  DE: 'Berlin Busingen',
  DK: 'Copenhagen',
  EE: 'Tallinn',
  EG: 'Cairo',
  ES: 'Madrid Canary',
  FI: 'Helsinki',
  FR: 'Paris',
  GB: 'London',
  GR: 'Athens',
  HK: 'Hong_Kong',
  HR: 'Zagreb',
  HU: 'Budapest',
  ID: 'Jakarta',
  IE: 'Dublin',
  IL: 'Jerusalem',
  IN: 'Kolkata Calcutta',
  IS: 'Reykjavik',
  IT: 'Rome',
  JP: 'Tokyo',
  KE: 'Nairobi',
  KR: 'Seoul',
  LT: 'Vilnius',
  LU: 'Luxembourg',
  LV: 'Riga',
  MX: 'Mexico_City Monterrey Tijuana',
  MY: 'Kuala_Lumpur',
  NG: 'Lagos',
  NL: 'Amsterdam',
  NO: 'Oslo',
  NZ: 'Auckland',
  PE: 'Lima',
  PH: 'Manila',
  PL: 'Warsaw',
  PT: 'Lisbon Madeira Azores',
  RO: 'Bucharest',
  RS: 'Belgrade',
  SE: 'Stockholm',
  SG: 'Singapore',
  SI: 'Ljubljana',
  SK: 'Bratislava',
  TH: 'Bangkok',
  TR: 'Istanbul',
  TW: 'Taipei',
  UA: 'Kyiv Kiev',
  US: 'New_York Chicago Denver Los_Angeles Phoenix Anchorage Honolulu Detroit',
  VN: 'Ho_Chi_Minh',
  ZA: 'Johannesburg',
};

/** By the zone's city, else by the region of the first language that names one. Null where neither tells. */
export function guessedCountry(zone: string, languages: readonly string[]): string | null {
  const city = zone.split('/').at(-1) ?? '';
  const byCity = Object.entries(zones).find(([, cities]) => cities.split(' ').includes(city));
  if (byCity) return byCity[0];
  const regions = languages.map((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]);
  return regions.find((region) => region !== undefined)?.toUpperCase() ?? null;
}

/** Reads what this browser remembers; null for anything else. */
export function recalledPlace(text: string | null): HolidayPlace | null {
  if (text === 'off') return 'off';
  const [, country, region] = /^([A-Z]{2})(?::([A-Za-z0-9-]{1,10}))?$/.exec(text ?? '') ?? [];
  return country === undefined ? null : { country, region: region ?? null };
}

export function placeText(place: HolidayPlace): string {
  if (place === 'off') return place;
  return place.region === null ? place.country : `${place.country}:${place.region}`;
}
