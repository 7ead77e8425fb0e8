// One day of the week: its hours, what stands in it, the time that is being chosen, and the present moment.
import { useRef } from 'react';
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import type { WeekAct } from '../act/week-act.ts';
import type { Axis } from '../model/axis.ts';
import { boxOf } from '../model/boxes.ts';
import type { DayParts } from '../model/day-parts.ts';
import { snapped } from '../model/target.ts';
import { minuteOf } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import * as css from './day-column.module.css';
import { DayGround } from './day-ground.tsx';
import { type ItemActs, ItemBox } from './item-box.tsx';
import { NowLine } from './now-line.tsx';
import { TimeMark } from './time-mark.tsx';
import { TimeMenu } from './time-menu.tsx';

interface DayColumnProps {
  parts: DayParts;
  axis: Axis;
  week: Week;
  nextId: string | undefined;
  act: WeekAct;
  acts: ItemActs;
  onAct: (act: WeekAct) => void;
}

export function DayColumn({ parts, axis, week, nextId, act, acts, onAct }: DayColumnProps) {
  const { day, open, placed } = parts;
  const { clock, now, today } = week;
  const mark = useRef<HTMLDivElement>(null);
  const isToday = day.date === today;
  const opening = open[0]?.from ?? axis.fromHour * 60;
  const first = isToday ? Math.max(opening, snapped(minuteOf(now, clock) + 15)) : opening;
  const lastMinute = axis.toHour * 60 - 15;
  const moving = act.kind === 'moving' && act.target.date === day.date ? act : null;
  const chosen = act.kind === 'time-menu' && act.target.date === day.date ? act.target : null;
  return (
    <div role="cell" className={css['column']} data-date={day.date}>
      {open.map((span) => (
        <i key={span.from} className={css['open']} style={boxOf(span, axis)} />
      ))}
      <DayGround
        axis={axis}
        clock={clock}
        first={{ date: day.date, minute: Math.min(first, lastMinute) }}
        isOver={day.date < today}
        onChoose={(target) => onAct({ kind: 'time-menu', target })}
      />
      <NowLine axis={axis} week={week} isToday={isToday} />
      {placed.length > 0 && (
        <ul className={css['items']}>
          {placed.map((one) => (
            <ItemBox
              key={one.item.id}
              placed={one}
              axis={axis}
              week={week}
              isNext={one.item.id === nextId}
              isMoving={'booking' in act && act.kind !== 'booking-menu' && act.booking.id === one.item.id}
              acts={acts}
            />
          ))}
        </ul>
      )}
      {moving && (
        <TimeMark
          target={moving.target}
          axis={axis}
          clock={clock}
          minutes={(moving.booking.to - moving.booking.from) / minuteMs}
          name={moving.booking.client}
        />
      )}
      {chosen && (
        <>
          <TimeMark target={chosen} axis={axis} clock={clock} ref={mark} />
          <TimeMenu at={mark} target={chosen} week={week} onAct={onAct} />
        </>
      )}
    </div>
  );
}
