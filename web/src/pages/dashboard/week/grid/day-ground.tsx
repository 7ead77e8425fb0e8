// The ground of a day, behind what stands on it: a press chooses an empty time, and so do the arrow keys.
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Axis } from '../model/axis.ts';
import { snapMinutes, snapped, type Target, targetAfter } from '../model/target.ts';
import { sayTargetTime } from '../say/say-target.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './day-column.module.css';
import { TimeMark } from './time-mark.tsx';

/** The id of what says how the keys choose a time. */
export const groundLead = 'week-ground-lead';

interface DayGroundProps {
  axis: Axis;
  clock: WallClock;
  /** Where the keys begin. */
  first: Target;
  isOver: boolean;
  onChoose: (target: Target) => void;
}

export function DayGround({ axis, clock, first, isOver, onChoose }: DayGroundProps) {
  const [byKeys, setByKeys] = useState<Target | null>(null);
  const day = sayDate(first.date, dashboardReader);
  const field = {
    from: first.date,
    to: first.date,
    firstMinute: axis.fromHour * 60,
    lastMinute: axis.toHour * 60 - snapMinutes,
  };
  const press = (event: KeyboardEvent) => {
    const next = targetAfter(byKeys ?? first, event.key, field);
    if (!next) return;
    event.preventDefault();
    setByKeys(next);
  };
  const click = ({ detail, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    if (detail === 0) return onChoose(byKeys ?? first);
    const { top, height } = currentTarget.getBoundingClientRect();
    const share = (clientY - top) / height;
    const minute = snapped((axis.fromHour + share * (axis.toHour - axis.fromHour)) * 60, 'before');
    onChoose({ date: first.date, minute: Math.min(field.lastMinute, minute) });
  };
  if (isOver) return null;
  return (
    <>
      <button
        type="button"
        className={css['ground']}
        aria-haspopup="dialog"
        aria-label={`${weekWords.ground(day)}, ${sayTargetTime(byKeys ?? first, clock)}`}
        aria-describedby={groundLead}
        onClick={click}
        onKeyDown={press}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setByKeys(first);
        }}
        onBlur={() => setByKeys(null)}
      />
      {byKeys && <TimeMark target={byKeys} axis={axis} clock={clock} />}
    </>
  );
}
