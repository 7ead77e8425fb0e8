// Every zone the product offers, with the moments at which its clock changes, found by searching.
import { zoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { WallClock } from './wall-clock.ts';

const minute = 60_000;
const day = 1_440 * minute;

export interface ZoneChanges {
  readonly zone: string;
  /** Epoch milliseconds of the first minute after each change. */
  readonly changes: readonly number[];
}

export function allZones(): readonly string[] {
  return zoneNames;
}

/** Finds the changes from 2000 to 2037: a look every twelve hours, then a closer search. */
export function changesOf(zone: string, fromYear = 2000, toYear = 2037): ZoneChanges {
  const clock = new WallClock(zone);
  const ahead = (at: number) => clock.read(at) * minute - at;
  const changes: number[] = [];
  const end = Date.UTC(toYear + 1, 0, 1);
  let at = Date.UTC(fromYear, 0, 1);
  for (let before = ahead(at); at < end; at += day / 2) {
    const after = ahead(at + day / 2);
    if (after === before) continue;
    let low = at;
    let high = at + day / 2;
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute;
      if (ahead(middle) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
    before = after;
  }
  return { zone, changes };
}
