// The grid that the draft would make: its days, the day that is open, and why there is nothing.
import { useState } from 'react';
import { addDays, type IsoDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse, localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { datesOfPage, dayPages } from '../../../../../shared/picker/day-pages.ts';
import { browserClock } from '../../../../../shared/time/browser-clock.ts';
import { trueNow } from '../../../data/true-clock.ts';
import { openedDay, previewDays } from '../../../preview/preview-days.ts';
import { usePreview } from '../../../preview/use-preview.ts';
import { dashboardReader } from '../../../words/dashboard-words.ts';
import type { SlotDraft } from '../../sense/slot-draft.ts';

interface LiveGridQuestion {
  /** The stored type that the draft would change; null for a new one. */
  readonly type: string | null;
  /** The last draft that could be tried. */
  readonly draft: SlotDraft;
  readonly timeZone: string;
}

export function useLiveGrid({ type, draft, timeZone }: LiveGridQuestion) {
  const [wantedPage, setPage] = useState(0);
  const [wantedDay, setDay] = useState<IsoDate | null>(null);
  const now = trueNow();
  const today = localDate(now, browserClock(timeZone, now) ?? utcClock);
  const lastDate = addDays(today, draft.windowDays - 1);
  const pages = dayPages(today, today, lastDate, dashboardReader.firstWeekday);
  const page = Math.min(wantedPage, pages.count - 1);
  const dates = datesOfPage(pages, page);
  const asked = { type, draft, from: dates[0] ?? today, days: dates.length };
  const { preview, isStale, hasFailed } = usePreview(asked);
  const grid = preview && gridOf(preview);
  return {
    grid: grid && { ...grid, opened: openedDay(grid.days, wantedDay) },
    isStale,
    hasFailed,
    open: setDay,
    earlier: page > 0 ? () => setPage(page - 1) : null,
    later: page < pages.count - 1 ? () => setPage(page + 1) : null,
    isPaged: pages.count > 1,
  };
}

type Previewed = NonNullable<ReturnType<typeof usePreview>['preview']>;

function gridOf({ asked, response }: Previewed) {
  const clock = clockFromResponse(response.clock);
  const dates = Array.from({ length: asked.days }, (_, index) => addDays(isoDate(asked.from), index));
  return {
    /** A newer one may be on its way. */
    asked,
    clock,
    days: previewDays(response, dates, clock),
    isEmptyBecause: response.emptyBecause,
  };
}
