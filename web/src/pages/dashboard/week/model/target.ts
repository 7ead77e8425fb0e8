// Where on the week a finger, a mouse or the arrow keys are: a date and a minute, in steps of a quarter.
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { minutesInDay } from './wall-place.ts';

export const snapMinutes = 15;

export interface Target {
  readonly date: IsoDate;
  /** Since midnight, on the provider's clock. */
  readonly minute: number;
}

/** The dates and the minutes that a target may have. */
export interface Field {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly firstMinute: number;
  readonly lastMinute: number;
}

export function snapped(minute: number, how: 'nearest' | 'before' = 'nearest'): number {
  const steps = minute / snapMinutes;
  const whole = how === 'nearest' ? Math.round(steps) : Math.floor(steps);
  return Math.min(minutesInDay - snapMinutes, Math.max(0, whole * snapMinutes));
}

/** After an arrow key, Page Up or Page Down (an hour); null for every other key. */
export function targetAfter(target: Target, key: string, field: Field): Target | null {
  switch (key) {
    case 'ArrowUp':
      return byMinutes(target, -snapMinutes, field);
    case 'ArrowDown':
      return byMinutes(target, snapMinutes, field);
    case 'PageUp':
      return byMinutes(target, -60, field);
    case 'PageDown':
      return byMinutes(target, 60, field);
    case 'ArrowLeft':
      return byDays(target, -1, field);
    case 'ArrowRight':
      return byDays(target, 1, field);
    default:
      return null;
  }
}

/** From a minute between two steps, to the next one in that direction. */
function byMinutes(target: Target, change: number, { firstMinute, lastMinute }: Field): Target {
  const off = ((target.minute % snapMinutes) + snapMinutes) % snapMinutes;
  const from =
    off === 0 ? target.minute : change < 0 ? target.minute - off + snapMinutes : target.minute - off;
  return { ...target, minute: Math.min(lastMinute, Math.max(firstMinute, from + change)) };
}

function byDays(target: Target, change: number, { from, to }: Field): Target {
  const date = addDays(target.date, change);
  return date < from || date > to ? target : { ...target, date };
}
