// Tells former names of a place (Kiev, Kyiv) from places of their own (Stockholm, Berlin).
import type { ZonePackage } from './zone-package.ts';

export interface ZoneNames {
  /** One name for each place, as IANA writes it today, and the zones without a place; sorted. */
  readonly present: readonly string[];
  /** Former name, abbreviation or other spelling -> present name; sorted. */
  readonly former: ReadonlyMap<string, string>;
}

/** The zone without a place that people choose; IANA's list of places does not have it. */
const utc = 'UTC';

/** CLDR's aliases with equal clocks today. The package's own links also join places equal only since 1970. */
export function presentNames({ clocks, places }: ZonePackage): ZoneNames {
  const byPlace = new Map<string, string[]>();
  for (const name of clocks.keys()) {
    const place = placeKnownAs(name) ?? name;
    byPlace.set(place, [...(byPlace.get(place) ?? []), name]);
  }
  const reads = new Map([...clocks].map(([name, clock]) => [name, JSON.stringify(clock)]));
  const present: string[] = [];
  const former = new Map<string, string>();
  for (const names of byPlace.values()) {
    const today = presentOf(names, { clocks, places });
    for (const name of names) {
      if (name === today || places.has(name) || reads.get(name) !== reads.get(today)) present.push(name);
      else former.set(name, today);
    }
  }
  return { present: present.sort(), former: new Map([...former].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function presentOf(
  names: readonly string[],
  { clocks, places }: Pick<ZonePackage, 'clocks' | 'places'>,
): string {
  const listed = names.find((name) => places.has(name));
  if (listed !== undefined) return listed;
  if (names.includes(utc)) return utc;
  const [only = ''] = names;
  // The place was renamed since the runtime's data were made, so the runtime does not know the new name.
  const clock = clocks.get(only);
  const renamed = [...places].filter((name) => clocks.get(name) === clock && placeKnownAs(name) === null);
  return renamed.length === 1 && renamed[0] !== undefined && !only.startsWith('Etc/') ? renamed[0] : only;
}

/** The runtime's name for the place; null when it does not know the name. */
function placeKnownAs(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
