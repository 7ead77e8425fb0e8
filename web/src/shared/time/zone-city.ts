// The city in a zone's name, in the language of the page.
import { cityOfZone } from '@holdfast/contract/text/cities.ts';
import { language } from '../words/words.ts';
import type { TimeZoneId } from './zone-name.ts';

/** `New York` for `America/New_York`, `Wien` for `Europe/Vienna` in German, `GMT+3` for `Etc/GMT-3`. */
export function zoneCity(zone: TimeZoneId): string {
  return cityOfZone(zone, language);
}
