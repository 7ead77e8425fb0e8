// The present moment: a line in ink through today, and a thin one through the other days.
import type { Axis } from '../model/axis.ts';
import { shareOf } from '../model/boxes.ts';
import { minuteOf } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import * as css from './day-column.module.css';

interface NowLineProps {
  axis: Axis;
  week: Pick<Week, 'now' | 'clock' | 'days' | 'today'>;
  isToday: boolean;
}

export function NowLine({ axis, week, isToday }: NowLineProps) {
  const share = nowShare(axis, week);
  if (share === null) return null;
  return <i className={isToday ? css['now'] : css['then']} style={{ top: `${share * 100}%` }} />;
}

/** Null if the present is not in sight. */
export function nowShare(axis: Axis, { now, clock, days, today }: NowLineProps['week']): number | null {
  if (!days.some(({ date }) => date === today)) return null;
  const share = shareOf(minuteOf(now, clock), axis);
  return share < 0 || share > 1 ? null : share;
}
