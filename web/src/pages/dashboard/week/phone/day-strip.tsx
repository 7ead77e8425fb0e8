// Seven days in a row, each with a dot for every booking; one of them is opened.
import { sayDate, sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { DayParts } from '../model/day-parts.ts';
import { sayDayCounts } from '../say/say-day-counts.ts';
import * as css from './day-strip.module.css';

interface DayStripProps {
  parts: readonly DayParts[];
  opened: IsoDate;
  today: IsoDate;
  onOpen: (date: IsoDate) => void;
}

/** More would not fit below a number. */
const mostDots = 5;

export function DayStrip({ parts, opened, today, onOpen }: DayStripProps) {
  return (
    <div className={css['strip']}>
      {parts.map((one) => {
        const { date } = one.day;
        const counts = sayDayCounts(one, today, 'in full');
        return (
          <button
            key={date}
            type="button"
            className={one.open.length === 0 && one.placed.length === 0 ? css['off'] : css['on']}
            aria-pressed={date === opened}
            aria-current={date === today ? 'date' : undefined}
            aria-label={[sayDate(date, dashboardReader), counts].filter(Boolean).join(', ')}
            onClick={() => onOpen(date)}
          >
            <span>{sayWeekdayBriefly(date, dashboardReader)}</span>
            <b>{Number(date.slice(8))}</b>
            <i>
              {Array.from({ length: Math.min(mostDots, one.bookedCount) }, (_, index) => (
                <i key={index} />
              ))}
            </i>
          </button>
        );
      })}
    </div>
  );
}
