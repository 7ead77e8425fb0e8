// Marks a time that is being chosen, or where a booking would go.
import type { Ref } from 'react';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { Axis } from '../model/axis.ts';
import { boxOf } from '../model/boxes.ts';
import type { Target } from '../model/target.ts';
import { sayTargetTime } from '../say/say-target.ts';
import * as css from './day-column.module.css';

interface TimeMarkProps {
  target: Target;
  axis: Axis;
  clock: WallClock;
  minutes?: number;
  name?: string;
  ref?: Ref<HTMLDivElement>;
}

export function TimeMark({ target, axis, clock, minutes = 30, name, ref }: TimeMarkProps) {
  const to = Math.min(target.minute + minutes, axis.toHour * 60);
  return (
    <div
      ref={ref}
      className={css['mark']}
      style={boxOf({ from: target.minute, to }, axis)}
      aria-hidden="true"
    >
      <div>
        <b>{sayTargetTime(target, clock)}</b>
        {name !== undefined && <span>{` ${name}`}</span>}
      </div>
    </div>
  );
}
