// What a provider can do about a cause in one click, and which hours that would make.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { localTime, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { DayRules } from './cause.ts';
import type { Group } from './groups.ts';

type Ranges = DayRules['ranges'];

export type Fix =
  | { readonly kind: 'none' }
  /** Leads to that day in the hours, with `ranges` drafted; null: as they are. `at` is the new edge. */
  | {
      readonly kind: 'open-at' | 'open-until';
      readonly at: Instant;
      readonly date: string;
      readonly ranges: Ranges | null;
    }
  | {
      readonly kind: 'open-break' | 'open-day';
      readonly date: string;
      readonly ranges: Ranges | null;
    }
  | {
      readonly kind: 'field';
      readonly field: 'noticeMinutes' | 'windowDays' | 'maxPerDay' | 'maxPerWeek' | 'stepMinutes';
    }
  | { readonly kind: 'booking' | 'block'; readonly id: string };

const none: Fix = { kind: 'none' };

/** `durationMinutes` is the type's. */
export function fixOf({ cause, starts }: Group, clock: WallClock, durationMinutes: number): Fix {
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return none;
  const end = instant(last + durationMinutes * minuteMs);
  switch (cause.kind) {
    case 'before':
      return { kind: 'open-at', at: first, ...opened(cause.day, cause.at, first, clock) };
    case 'after':
    case 'overlong':
      return { kind: 'open-until', at: end, ...prolonged(cause.day, cause.at, end, clock) };
    case 'break':
      return { kind: 'open-break', ...joined(cause.day, cause.from, cause.to, clock) };
    case 'closed-day':
      return { kind: 'open-day', date: cause.day.date, ranges: around(first, end, clock) };
    case 'clock-gap':
    case 'offered':
    case 'past':
      return none;
    case 'grid':
      return { kind: 'field', field: 'stepMinutes' };
    case 'notice':
      return { kind: 'field', field: 'noticeMinutes' };
    case 'window':
      return { kind: 'field', field: 'windowDays' };
    case 'limit':
      return { kind: 'field', field: cause.per === 'day' ? 'maxPerDay' : 'maxPerWeek' };
    case 'owner':
      if (cause.owner === null || cause.owner.kind === 'hold') return none;
      return { kind: cause.owner.kind, id: cause.owner.id };
  }
}

function opened({ date, ranges }: DayRules, from: Instant, to: Instant, clock: WallClock) {
  return { date, ranges: changed(ranges, 'start', reading(from, clock), reading(to, clock)) };
}

function prolonged({ date, ranges }: DayRules, from: Instant, to: Instant, clock: WallClock) {
  return { date, ranges: changed(ranges, 'end', reading(from, clock), reading(to, clock)) };
}

function joined({ date, ranges }: DayRules, from: Instant, to: Instant, clock: WallClock) {
  const before = ranges.find(({ end }) => end === reading(from, clock));
  const after = ranges.find(({ start }) => start === reading(to, clock));
  if (!before || !after) return { date, ranges: null };
  const rest = ranges.filter((range) => range !== before && range !== after);
  return { date, ranges: [...rest, { start: before.start, end: after.end }] };
}

/** Null where the edge is none of this date's own, such as in a night that began the day before. */
function changed(ranges: Ranges, edge: 'start' | 'end', from: string, to: string): Ranges | null {
  const known = ranges.find((range) => range[edge] === from || (range[edge] === '24:00' && from === '00:00'));
  return known ? ranges.map((range) => (range === known ? { ...range, [edge]: to } : range)) : null;
}

/** Usual working hours, or more if one of the starts needs them. */
function around(first: Instant, end: Instant, clock: WallClock): Ranges {
  const [from, to] = [reading(first, clock), reading(end, clock)];
  return [{ start: from < '09:00' ? from : '09:00', end: to > '17:00' || to < from ? to : '17:00' }];
}

/** `HH:MM` on the wall clock. */
export function reading(at: Instant, clock: WallClock): string {
  const { hour, minute } = localTime(at, clock);
  return `${pad(hour)}:${pad(minute)}`;
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}
