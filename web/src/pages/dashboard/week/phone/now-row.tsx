// The present moment in today's list, before the first item that has not begun.
import type { ReactNode } from 'react';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Week } from '../model/week.ts';
import type { WeekItem } from '../model/week-item.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './week-list.module.css';

interface NowRowProps {
  before: WeekItem | null;
  item: WeekItem;
  isToday: boolean;
  week: Pick<Week, 'now' | 'clock'>;
  children: ReactNode;
}

export function NowRow({ before, item, isToday, week: { now, clock }, children }: NowRowProps) {
  const isHere = isToday && item.from > now && (before === null || before.from <= now);
  const time = sayTime(now, clock, dashboardReader);
  return (
    <>
      {isHere && (
        <li className={css['now']}>
          <span className="frame-hidden">{weekWords.now(time)}</span>
          <b aria-hidden="true">{time}</b>
        </li>
      )}
      {children}
    </>
  );
}
