// What clients would see of the draft, which bookings it leaves outside, and the clock to read all of it on.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import {
  clockFromResponse,
  localDate,
  utcClock,
  type WallClock,
} from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import { trueNow } from '../data/true-clock.ts';
import type { OwnType } from '../data/own-data.ts';
import { type AskedPreview, usePreview } from '../preview/use-preview.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { type HoursDraft, inputFromDraft } from './model/hours-draft.ts';
import type { OutsideBooking } from './outside/outside-choices.ts';
import { previewStretch, previewWeeks } from './preview/preview-cells.ts';
import type { Hours } from './use-hours.ts';

export interface HoursPreview {
  readonly asked: AskedPreview;
  readonly today: IsoDate;
  /** Of the zone that is stored. */
  readonly clock: WallClock;
  /** Outside of the hours because of what is being edited. */
  readonly newlyOutside: readonly OutsideBooking[];
  /** Outside of the stored hours already. */
  readonly outsideBefore: readonly OutsideBooking[];
  /** Later ones that are not listed. */
  readonly moreCount: number;
  readonly retry: () => void;
}

const noBookings: readonly OutsideBooking[] = [];

export function useHoursPreview({ draft, stored }: Hours, type: OwnType | undefined): HoursPreview {
  const queries = useQueryClient();
  const [today, setToday] = useState(() => localDate(trueNow(), deviceClock(stored.timeZone)));
  const inputOf = (hours: HoursDraft) => {
    const availability = inputFromDraft(hours);
    if (!availability || !type) return null;
    const stretch = previewStretch(today, dashboardReader.firstWeekday, previewWeeks(type));
    return { availability, type: type.id, ...stretch };
  };
  const asked = usePreview(inputOf(draft.value));
  const now = usePreview(inputOf(stored));
  const clock = now.preview ? clockFromResponse(now.preview.response.clock) : deviceClock(stored.timeZone);
  const trueToday = todayOf(asked.preview?.response) ?? today;
  if (trueToday !== today) setToday(trueToday);

  const before = now.preview?.response.outside ?? noBookings;
  const then = asked.preview?.response;
  const outside = then?.outside ?? noBookings;
  const isBefore = ({ booking }: OutsideBooking) => before.some((known) => known.booking === booking);
  return {
    asked,
    today,
    clock,
    newlyOutside: outside.filter((booking) => !isBefore(booking)),
    outsideBefore: outside.filter(isBefore),
    moreCount: then ? then.outsideCount - then.outside.length : 0,
    retry: () => void queries.invalidateQueries({ queryKey: ['previewSlots'] }),
  };
}

function todayOf(response: ResponseOf<'previewSlots'> | undefined): IsoDate | null {
  return response ? localDate(instantFromIso(response.now), clockFromResponse(response.clock)) : null;
}

/** Until the first response has come: for asking, not for showing times. */
function deviceClock(zone: string): WallClock {
  return browserClock(zone, trueNow()) ?? utcClock;
}
