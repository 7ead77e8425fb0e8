// The hours that a week shows: those that are open, whatever lies outside of them, and at least eight.
import { minutesInDay, type WallSpan } from './wall-place.ts';

/** Whole hours of the day, half-open. */
export interface Axis {
  readonly fromHour: number;
  readonly toHour: number;
}

const leastHours = 8;
const plainDay: WallSpan = { from: 540, to: 1_020 };

export function axisOf(spans: readonly WallSpan[]): Axis {
  const shown = spans.length === 0 ? [plainDay] : spans;
  const first = Math.floor(Math.min(...shown.map(({ from }) => from)) / 60);
  const last = Math.ceil(Math.max(...shown.map(({ to }) => to)) / 60);
  const toHour = Math.min(minutesInDay / 60, Math.max(last, first + leastHours));
  return { fromHour: Math.max(0, Math.min(first, toHour - leastHours)), toHour };
}

export function hoursOf({ fromHour, toHour }: Axis): number[] {
  return Array.from({ length: toHour - fromHour }, (_, index) => fromHour + index);
}
