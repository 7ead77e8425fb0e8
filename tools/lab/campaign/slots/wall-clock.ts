// What a zone's wall clock shows, from a source other than the engine's if one of the same release exists.
import { offsetAt, timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { zoneRelease } from '@holdfast/core/time/zone-data.ts';
import { systemOffsetAt, systemRelease } from '../zones/system-clock.ts';

/** Minutes of wall-clock time since 1970-01-01 00:00 on the calendar. */
export type WallMinutes = number;

/**
 * The system's tzdata if its release is the table's: then a difference is a real fault. Otherwise the table,
 * which `npm run campaign -- zones` checks.
 */
export const yardstick: 'system' | 'table' = systemRelease() === zoneRelease.name ? 'system' : 'table';

export class WallClock {
  readonly #offsetMinutes: (at: number) => number;

  constructor(zone: string) {
    const id = timeZoneId(zone);
    this.#offsetMinutes =
      yardstick === 'system' ? (at) => systemOffsetAt(zone, at) : (at) => offsetAt(id, at) / 60_000;
  }

  /** `at` in epoch milliseconds. */
  read(at: number): WallMinutes {
    return at / 60_000 + this.#offsetMinutes(at);
  }
}
