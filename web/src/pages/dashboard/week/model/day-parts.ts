// What stands on one day: each item's part of it with its place, and the open hours.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { spanOnDay, type WallSpan } from './wall-place.ts';
import type { Week } from './week.ts';
import type { WeekBooking, WeekDay, WeekItem } from './week-item.ts';

export interface PlacedItem extends Lane {
  readonly item: WeekItem;
  readonly span: WallSpan;
}

export interface DayParts {
  readonly day: WeekDay;
  readonly open: readonly WallSpan[];
  /** In the order of the day. */
  readonly placed: readonly PlacedItem[];
  /** Appointments that begin on this day. */
  readonly bookedCount: number;
}

/** Shorter items are drawn this high, so that they can be hit and read. */
const leastMinutes = 15;

export function dayParts({ items, days, clock }: Week): DayParts[] {
  return days.map((day) => {
    const parts = items
      .flatMap((item) => {
        const span = spanOnDay(item, day.date, clock);
        return span ? [{ item, span }] : [];
      })
      .sort((a, b) => a.span.from - b.span.from || a.item.from - b.item.from);
    const lanes = lanesOf(
      parts.map(({ span }) => ({ from: span.from, to: Math.max(span.to, span.from + leastMinutes) })),
    );
    return {
      day,
      open: day.open.flatMap((open) => spanOnDay(open, day.date, clock) ?? []),
      placed: parts.map((part, index) => ({ ...part, ...(lanes[index] ?? { lane: 0, lanes: 1 }) })),
      bookedCount: parts.filter(({ item }) => item.kind === 'booking' && beginsOn(item, day, clock)).length,
    };
  });
}

function beginsOn(item: WeekItem, { date }: WeekDay, clock: Week['clock']): boolean {
  return localDate(item.from, clock) === date;
}

/** The first appointment that has not begun, if the week has the present in it. */
export function nextBooking({ items, days, now, today }: Week): WeekBooking | null {
  if (!days.some(({ date }) => date === today)) return null;
  const ahead = items.filter((item): item is WeekBooking => item.kind === 'booking' && item.from > now);
  return ahead.reduce<WeekBooking | null>(
    (first, one) => (first && first.from <= one.from ? first : one),
    null,
  );
}

export function isPast(item: WeekItem, now: Instant): boolean {
  return item.to <= now;
}
