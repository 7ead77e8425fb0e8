// The hours of the week, day by day.
import { useState } from 'react';
import { Said } from '../../kit/said.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { HoursChange } from '../model/draft-after.ts';
import { type Week, weekdays } from '../model/week.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { DayRow } from './day-row.tsx';
import * as css from './week.module.css';

interface WeekListProps {
  week: Week;
  /** Weekdays that differ from what is stored. */
  changed: readonly number[];
  onChange: (change: HoursChange) => void;
}

export function WeekList({ week, changed, onChange }: WeekListProps) {
  const [said, setSaid] = useState<string | null>(null);
  const words = availabilityWords.week;
  const { firstWeekday } = dashboardReader;
  const ordered = [...weekdays.slice(firstWeekday - 1), ...weekdays.slice(0, firstWeekday - 1)];
  return (
    <section aria-label={words.heading}>
      {week.every((ranges) => ranges.length === 0) && <p className={css['nothing']}>{words.nothing}</p>}
      <div className={css['list']}>
        {ordered.map((weekday) => (
          <DayRow
            key={weekday}
            weekday={weekday}
            week={week}
            isChanged={changed.includes(weekday)}
            onSaid={setSaid}
            onChange={(change) => {
              setSaid(null);
              onChange(change);
            }}
          />
        ))}
      </div>
      <Said>{said}</Said>
    </section>
  );
}
