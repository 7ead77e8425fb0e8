// The head of a day's column: its name, and what is booked and free.
import { sayDate, sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { DayParts } from '../model/day-parts.ts';
import { sayDayCounts } from '../say/say-day-counts.ts';
import * as css from './week-grid.module.css';

export function DayHeader({ parts, today }: { parts: DayParts; today: IsoDate }) {
  const { date } = parts.day;
  const isToday = date === today;
  const counts = sayDayCounts(parts, today, 'briefly');
  return (
    <div
      role="columnheader"
      className={isToday ? css['today'] : css['head']}
      aria-current={isToday ? 'date' : undefined}
    >
      <span className="frame-hidden">{sayDate(date, dashboardReader)}</span>
      <span aria-hidden="true">
        <span>{`${sayWeekdayBriefly(date, dashboardReader)} `}</span>
        <b>{Number(date.slice(8))}</b>
      </span>
      <small>{counts}</small>
    </div>
  );
}
