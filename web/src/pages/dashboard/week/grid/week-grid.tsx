// The week as a table of seven days over one axis of hours.
import { type CSSProperties, useRef } from 'react';
import { weekdayOf } from '@holdfast/contract/time/local-date.ts';
import { dragBooking } from '../act/drag-booking.ts';
import { useKeysMove } from '../act/use-keys-move.ts';
import { looking, type WeekAct } from '../act/week-act.ts';
import { axisOf, hoursOf } from '../model/axis.ts';
import { dayParts, nextBooking } from '../model/day-parts.ts';
import { snapMinutes } from '../model/target.ts';
import { minuteOf } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import type { WeekBooking } from '../model/week-item.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { DayColumn } from './day-column.tsx';
import { DayHeader } from './day-header.tsx';
import { HoursAxis, ZoneHeader } from './hours-axis.tsx';
import type { ItemActs } from './item-box.tsx';
import * as css from './week-grid.module.css';

interface WeekGridProps {
  week: Week;
  name: string;
  act: WeekAct;
  onAct: (act: WeekAct) => void;
}

export function WeekGrid({ week, name, act, onAct }: WeekGridProps) {
  const table = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const parts = dayParts(week);
  const axis = axisOf(parts.flatMap(({ open, placed }) => [...open, ...placed.map(({ span }) => span)]));
  const next = nextBooking(week);
  useKeysMove(
    act,
    {
      from: week.days[0]?.date ?? week.today,
      to: week.days.at(-1)?.date ?? week.today,
      firstMinute: axis.fromHour * 60,
      lastMinute: axis.toHour * 60 - snapMinutes,
    },
    onAct,
  );
  const startOf = ({ from }: WeekBooking) => ({
    date: localDate(from, week.clock),
    minute: minuteOf(from, week.clock),
  });
  const canMove = ({ from }: WeekBooking) => from > week.now;
  const acts: ItemActs = {
    onOpen(booking, anchor) {
      if (!dragged.current) onAct({ kind: 'booking-menu', booking, anchor });
      dragged.current = false;
    },
    onOpenBlock: (block, anchor) => onAct({ kind: 'block-menu', block, anchor }),
    onMoveByKeys(booking) {
      if (canMove(booking)) onAct({ kind: 'moving', by: 'keys', booking, target: startOf(booking) });
    },
    onPress(booking, { button, pointerType, clientX, clientY }) {
      dragged.current = false;
      // A finger scrolls; its way is the menu.
      if (button !== 0 || pointerType === 'touch' || !canMove(booking) || !table.current) return;
      dragBooking({
        table: table.current,
        axis,
        start: startOf(booking),
        pressed: { x: clientX, y: clientY },
        onDrag(target) {
          dragged.current = true;
          onAct({ kind: 'moving', by: 'mouse', booking, target });
        },
        onDrop: (target) => onAct({ kind: 'move', booking, target }),
        onCancel: () => onAct(looking),
      });
    },
  };
  const columns = parts.map(({ day, open, placed }) =>
    weekdayOf(day.date) >= 6 && open.length === 0 && placed.length === 0
      ? 'minmax(66px, 0.46fr)'
      : 'minmax(0, 1fr)',
  );
  const style: CSSProperties & Readonly<Record<`--${string}`, number>> = {
    gridTemplateColumns: `${dashboardReader.hourCycle === 'h12' ? 82 : 54}px ${columns.join(' ')}`,
    '--hours': hoursOf(axis).length,
  };
  return (
    <div role="table" aria-label={name} ref={table} className={css['grid']} style={style}>
      <div role="row" className={css['row']}>
        <ZoneHeader clock={week.clock} now={week.now} />
        {parts.map((one) => (
          <DayHeader key={one.day.date} parts={one} today={week.today} />
        ))}
      </div>
      <div role="row" className={css['row']}>
        <HoursAxis axis={axis} week={week} />
        {parts.map((one) => (
          <DayColumn
            key={one.day.date}
            parts={one}
            axis={axis}
            week={week}
            nextId={next?.id}
            act={act}
            acts={acts}
            onAct={onAct}
          />
        ))}
      </div>
    </div>
  );
}
