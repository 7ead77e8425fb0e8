// Which day to open when the zone changes, so that the same instants stay in view.
import { localDate } from '../time/local-clock.ts';
import type { OpenedDay } from './opened-day.ts';
import type { IsoDate } from '../time/time-kinds.ts';
import type { WallClock } from '../time/wall-clock.ts';

/** The date on `clock` of the first time that is still free on the opened day; null when no day is open. */
export function dayAfterZoneChange(opened: OpenedDay | null, clock: WallClock): IsoDate | null {
  const shown = opened?.times.find(({ taken }) => !taken) ?? opened?.times[0];
  return shown ? localDate(shown.start, clock) : null;
}
