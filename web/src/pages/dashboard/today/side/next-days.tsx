// The next five days: how much is booked and how much is free.
import { sayDateBriefly } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { OwnDay } from '../../data/use-days.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { DayRow } from '../model/day-rows.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';

interface NextDaysProps {
  days: readonly OwnDay[];
  rows: ReadonlyMap<IsoDate, readonly DayRow<unknown, unknown>[]>;
}

export function NextDays({ days, rows }: NextDaysProps) {
  const { heading, day: dayWord, booked, free } = todayWords.side;
  return (
    <section>
      <h2>{heading}</h2>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{dayWord}</th>
            <th scope="col">{booked}</th>
            <th scope="col">{free}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <th scope="row">{sayDateBriefly(day.date, dashboardReader)}</th>
              <td>{(rows.get(day.date) ?? []).filter(({ kind }) => kind === 'booking').length}</td>
              <td>{sayFree(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A day without hours is not full: there was nothing to fill. */
function sayFree({ open, freeCount }: OwnDay): string {
  if (freeCount > 0) return String(freeCount);
  return open.length === 0 ? '–' : todayWords.full;
}
