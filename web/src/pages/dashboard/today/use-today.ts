// The days that the section shows: which they are on the provider's clock, and all that stands in them.
import { useMemo, useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, startOfDate, utcClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import type { OwnBooking } from '../data/day-data.ts';
import type { Live } from '../data/live.ts';
import type { OwnBlock } from '../data/own-data.ts';
import { trueNow } from '../data/true-clock.ts';
import { useBookings } from '../data/use-bookings.ts';
import { type OwnDay, useDays } from '../data/use-days.ts';
import { useHoldsAndBlocks } from '../data/use-holds-and-blocks.ts';
import { useTrueNow } from '../data/use-true-now.ts';

export interface TodayData {
  readonly now: Instant;
  readonly today: IsoDate;
  readonly clock: WallClock;
  readonly bookings: Live<readonly OwnBooking[]>;
  readonly blocks: readonly OwnBlock[];
  /** Empty until the service has said them. */
  readonly days: readonly OwnDay[];
}

/** `count` days from today on. */
export function useToday(zone: string, count: number): TodayData {
  const now = useTrueNow(5_000);
  // Until the service has said its clock.
  const device = useMemo(() => browserClock(zone, trueNow()) ?? utcClock, [zone]);
  const [told, setTold] = useState<WallClock | null>(null);
  const clock = told ?? device;
  const today = localDate(now, clock);
  const days = useDays(today, count);
  if (days.kind === 'ok' && days.value.clock !== told) setTold(days.value.clock);
  const from = startOfDate(today, clock);
  const to = startOfDate(addDays(today, count), clock);
  const bookings = useBookings({ from, to });
  const taken = useHoldsAndBlocks({ from, to });
  return {
    now,
    today,
    clock,
    bookings,
    blocks: taken.kind === 'ok' ? taken.value.blocks : [],
    days: days.kind === 'ok' ? days.value.days : [],
  };
}
