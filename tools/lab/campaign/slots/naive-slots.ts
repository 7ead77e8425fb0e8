// The rules of slots written a second time, as plainly as possible: a walk in steps of five minutes.
// It shares no code with the engine. Where the two differ, one of them is wrong.
import type { SlotsInput } from '../../../ops/slots/slots-cases.ts';
import type { WallClock, WallMinutes } from './wall-clock.ts';

const minute = 60_000;
/** A grid can begin this long before the first slot of the range. */
const walkBackDays = 5;

interface Tick {
  readonly at: number;
  readonly open: boolean;
  /** Where the grid of this moment began; -1 while closed. */
  readonly anchor: number;
}

/** The offered starts in epoch milliseconds, ascending. */
export function naiveSlots(input: SlotsInput, clock: WallClock): number[] {
  const from = Date.parse(input.from);
  const to = Date.parse(input.to);
  const earliest = Math.max(from, Date.parse(input.now) + input.minNoticeMinutes * minute);
  const first = Math.floor(from / (5 * minute)) * 5 * minute - walkBackDays * 1_440 * minute;
  // Some clocks changed at one minute past midnight. There the walk takes single minutes.
  const stride = changesOffBeat(clock, first, to) ? minute : 5 * minute;
  const ticks = walk(input, clock, first, to, stride);
  const openUntil = closings(ticks, to);
  const starts: number[] = [];
  for (const [index, tick] of ticks.entries()) {
    const end = tick.at + input.duration * minute;
    if (!tick.open || tick.at < earliest || end > to) continue;
    if ((tick.at - tick.anchor) % (input.step * minute) !== 0) continue;
    if ((openUntil[index] ?? 0) < end) continue;
    if (!collides(input, tick.at, end)) starts.push(tick.at);
  }
  return starts;
}

function walk(input: SlotsInput, clock: WallClock, first: number, to: number, stride: number): Tick[] {
  const ticks: Tick[] = [];
  const calendar = new Calendar(input);
  let anchor = -1;
  let wallBefore = clock.read(first - stride);
  for (let at = first; at < to; at += stride) {
    const wall = clock.read(at);
    const clockChanged = wall !== wallBefore + stride / minute;
    const open = isOpen(calendar, wall);
    if (!open) anchor = -1;
    else if (anchor === -1 || clockChanged || beginsItsDate(calendar, wall)) anchor = at;
    ticks.push({ at, open, anchor });
    wallBefore = wall;
  }
  return ticks;
}

/** For each tick, the moment until which it stays open without a break, at most `to`. Walks backwards. */
function closings(ticks: readonly Tick[], to: number): number[] {
  const until: number[] = Array.from(ticks, () => 0);
  let closing = to;
  for (let index = ticks.length - 1; index >= 0; index -= 1) {
    const tick = ticks[index];
    if (tick && !tick.open) closing = tick.at;
    until[index] = closing;
  }
  return until;
}

function isOpen(calendar: Calendar, wall: WallMinutes): boolean {
  const day = Math.floor(wall / 1_440);
  const time = wall - day * 1_440;
  const { ranges, overridden } = calendar.on(day);
  if (ranges.some(([start, end]) => start <= time && time < end)) return true;
  return !overridden && calendar.on(day - 1).ranges.some(([, end]) => time + 1_440 < end);
}

function beginsItsDate(calendar: Calendar, wall: WallMinutes): boolean {
  const day = Math.floor(wall / 1_440);
  const starts = calendar.on(day).ranges.map(([start]) => start);
  return starts.length > 0 && Math.min(...starts) === wall - day * 1_440;
}

interface CalendarDay {
  /** In minutes after the date's midnight; an end over 1440 lies on the next date. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly overridden: boolean;
}

/** What begins on each date. Days count from 1970-01-01. */
class Calendar {
  readonly #input: SlotsInput;
  readonly #days = new Map<number, CalendarDay>();

  constructor(input: SlotsInput) {
    this.#input = input;
  }

  on(day: number): CalendarDay {
    const known = this.#days.get(day) ?? this.#look(day);
    this.#days.set(day, known);
    return known;
  }

  #look(day: number): CalendarDay {
    const date = new Date(day * 1_440 * minute).toISOString().slice(0, 10);
    const own = this.#input.overrides.filter((override) => override.date === date);
    const overridden = own.length > 0;
    const ranges = overridden
      ? own.flatMap((override) => override.ranges)
      : this.#input.weekly.filter((range) => range.days.includes(weekday(day)));
    return {
      overridden,
      ranges: ranges.map(({ start, end }) => {
        const from = minutesOf(start);
        const to = minutesOf(end);
        return [from, to <= from ? to + 1_440 : to];
      }),
    };
  }
}

function weekday(day: number): number {
  return new Date(day * 1_440 * minute).getUTCDay() || 7;
}

function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function collides(input: SlotsInput, start: number, end: number): boolean {
  const from = start - input.bufferBefore * minute;
  const to = end + input.bufferAfter * minute;
  return input.busy.some((busy) => {
    const busyFrom = Date.parse(busy.start);
    const busyTo = Date.parse(busy.end);
    return busyFrom < busyTo && busyFrom < to && from < busyTo;
  });
}

/** True if the clock jumps between two five-minute ticks rather than on one. */
function changesOffBeat(clock: WallClock, first: number, to: number): boolean {
  for (let at = first; at < to; at += 5 * minute) {
    const before = clock.read(at);
    if (clock.read(at + 5 * minute) === before + 5) continue;
    if (clock.read(at + 4 * minute) !== before + 4) return true;
  }
  return false;
}
