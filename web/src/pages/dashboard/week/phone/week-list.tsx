// The week on a phone: a strip of seven days, and a list that begins with the day that is opened.
import { useState } from 'react';
import { sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { sayList } from '../../times/say-list.ts';
import { timesWords } from '../../times/words/times-words.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { WeekAct } from '../act/week-act.ts';
import { type DayParts, dayParts, nextBooking } from '../model/day-parts.ts';
import type { Week } from '../model/week.ts';
import { sayDayCounts } from '../say/say-day-counts.ts';
import { weekWords } from '../words/week-words.ts';
import { DayStrip } from './day-strip.tsx';
import { ItemRow } from './item-row.tsx';
import { NowRow } from './now-row.tsx';
import * as css from './week-list.module.css';

export function WeekList({ week, onAct }: { week: Week; onAct: (act: WeekAct) => void }) {
  const { today, days } = week;
  const [wanted, setWanted] = useState<IsoDate | null>(null);
  const isShown = (date: IsoDate) => days.some((day) => day.date === date);
  const opened =
    wanted !== null && isShown(wanted) ? wanted : isShown(today) ? today : (days[0]?.date ?? today);
  const parts = dayParts(week);
  const shown = parts.filter(({ day }) => day.date >= opened);
  const isEmpty = ({ day, open, placed }: DayParts) =>
    day.date !== opened && open.length === 0 && placed.length === 0;
  const closed = shown.filter(isEmpty).map(({ day }) => sayWeekday(day.date, dashboardReader));
  const nextId = nextBooking(week)?.id;
  return (
    <>
      <DayStrip parts={parts} opened={opened} today={today} onOpen={setWanted} />
      {shown
        .filter((one) => !isEmpty(one))
        .map((one) => (
          <section key={one.day.date} className={css['day']} aria-label={nameOf(one.day.date, today)}>
            <h2>
              <span>{nameOf(one.day.date, today)}</span>
              <small>{sayDayCounts(one, today, 'in full')}</small>
            </h2>
            {one.placed.length === 0 ? (
              <p className={css['none']}>{one.open.length === 0 ? weekWords.closed : weekWords.nothing}</p>
            ) : (
              <ul className={css['list']} data-hours={dashboardReader.hourCycle}>
                {one.placed.map(({ item }, index) => (
                  <NowRow
                    key={item.id}
                    before={one.placed[index - 1]?.item ?? null}
                    item={item}
                    isToday={one.day.date === today}
                    week={week}
                  >
                    <ItemRow item={item} week={week} isNext={item.id === nextId} onAct={onAct} />
                  </NowRow>
                ))}
              </ul>
            )}
          </section>
        ))}
      {closed.length > 0 && (
        <p className={css['none']}>{weekWords.areClosed(sayList(closed, timesWords.and), closed.length)}</p>
      )}
    </>
  );
}

function nameOf(date: IsoDate, today: IsoDate): string {
  if (date === today) return weekWords.today;
  return date === addDays(today, 1) ? weekWords.tomorrow : sayWeekday(date, dashboardReader);
}
