// What the wall clock of a zone shows, by another source than the engine's wherever there is one of the same release.
import { offsetAt, timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { zoneRelease } from '@holdfast/core/time/zone-data.ts';
import { systemOffsetAt, systemRelease } from '../zones/system-clock.ts';

/** Minutes of wall-clock time since the calendar's 1970-01-01 00:00, as a plain count. */
export type WallMinutes = number;

/**
 * The system's tzdata when they are of the table's release: then a difference is somebody's mistake. Otherwise the table
 * itself, so that the walk still judges the engine; whether the table is right is for `npm run campaign -- zones`.
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
