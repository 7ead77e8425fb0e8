// The week that begins on a date, live: its days, and all that stands in them.
import { useMemo } from 'react';
import { sayOtherSide } from '@holdfast/contract/text/say-start.ts';
import { dayMs, type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { carrierOf, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import type { OwnBooking } from '../data/day-data.ts';
import type { Live } from '../data/live.ts';
import { useTypes } from '../data/own-data-context.tsx';
import { useBookings } from '../data/use-bookings.ts';
import { useDays } from '../data/use-days.ts';
import { useHoldsAndBlocks } from '../data/use-holds-and-blocks.ts';
import { useNotices } from '../data/use-notices.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import type { Week } from './model/week.ts';
import type { WeekItem } from './model/week-item.ts';

const noBookings: readonly OwnBooking[] = [];

interface ShownWeek {
  readonly week: Week;
  /** Cancelled ones too. */
  readonly bookings: readonly OwnBooking[];
}

/** `loading` until the days and the appointments are there; the rest may come later. */
export function useWeek(from: IsoDate): Live<ShownWeek> {
  const now = useTrueNow(15_000);
  // A day more on each side: zones differ, and appointments go over midnight.
  const range = useMemo(() => {
    const start = carrierOf(from);
    return { from: instant(start - 2 * dayMs), to: instant(start + 9 * dayMs) };
  }, [from]);
  const days = useDays(from, 7);
  const bookings = useBookings(range);
  const taken = useHoldsAndBlocks(range);
  const types = useTypes();
  const active = useMemo(
    () => (bookings.kind === 'ok' ? bookings.value.filter(({ status }) => status === 'active') : noBookings),
    [bookings],
  );
  const notices = useNotices(useMemo(() => active.map(({ id }) => id), [active]));
  const items = useMemo((): WeekItem[] => {
    const bounced = new Set(
      (notices.kind === 'ok' ? notices.value : [])
        .filter(({ state, recipient }) => state === 'bounced' && recipient === 'client')
        .map(({ subject }) => subject),
    );
    const clock = days.kind === 'ok' ? days.value.clock : null;
    const clocks = new Map<string, WallClock | null>();
    const typeOf = new Map((types.kind === 'ok' ? types.value : []).map((type) => [type.id, type] as const));
    return [
      ...active.map(
        ({ id, client, type, noShow, startsAt, endsAt }): WeekItem => ({
          kind: 'booking',
          id,
          client: client.name,
          clientTime: clock && sayClientTime(startsAt, clock, client.timeZone, clocks),
          type: type.name,
          isNoShow: noShow,
          hasBounced: bounced.has(id),
          from: startsAt,
          to: endsAt,
        }),
      ),
      ...(taken.kind === 'ok' ? taken.value.holds : []).map((hold): WeekItem => {
        const type = typeOf.get(hold.type);
        const to = type ? instant(hold.start + type.durationMinutes * minuteMs) : hold.to;
        return { kind: 'hold', id: hold.id, type: type?.name ?? '', until: hold.until, from: hold.start, to };
      }),
      ...(taken.kind === 'ok' ? taken.value.blocks : []).map(
        ({ id, label, taken: { from: start, to } }): WeekItem => ({
          kind: 'block',
          id,
          label,
          from: start,
          to,
        }),
      ),
    ];
  }, [active, notices, taken, days, types]);
  return useMemo(() => {
    if (days.kind !== 'ok') return days;
    if (bookings.kind !== 'ok') return bookings;
    const { clock, days: shown } = days.value;
    const week = { clock, now, today: localDate(now, clock), days: shown, items };
    return { kind: 'ok', value: { week, bookings: bookings.value } };
  }, [days, bookings, items, now]);
}

/** Making a clock is slow, so that each zone gets one. */
function sayClientTime(
  start: Instant,
  clock: WallClock,
  zone: string,
  clocks: Map<string, WallClock | null>,
): string | null {
  const theirs = clocks.get(zone) ?? browserClock(zone, start);
  clocks.set(zone, theirs);
  return theirs && sayOtherSide(start, clock, theirs, dashboardReader);
}
