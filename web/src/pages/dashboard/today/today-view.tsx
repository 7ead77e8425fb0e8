// The day: what is left of it, the list of today and of the days after it, and what is new.
import { useMemo, useState } from 'react';
import { addDays } from '@holdfast/contract/time/local-date.ts';
import { useConnection } from '../data/use-connection.ts';
import { useNotices } from '../data/use-notices.ts';
import type { OwnProfile } from '../data/own-data.ts';
import { Button } from '../kit/button.tsx';
import { DayPart } from './list/day-part.tsx';
import { leftOf, nextBooking, rowsByDay } from './model/day-rows.ts';
import { CalendarPrompt } from './side/calendar-prompt.tsx';
import { NewsList } from './side/news-list.tsx';
import { NextDays } from './side/next-days.tsx';
import { type OpenDialog, TodayDialogs } from './today-dialogs.tsx';
import { TodayHead } from './today-head.tsx';
import * as css from './today.module.css';
import { useToday } from './use-today.ts';
import { todayWords } from './words/today-words.ts';

/** Today and the five days beside it, then a week at a time. */
const daysAtFirst = 6;
const daysMore = 7;
const daysAtMost = 41;
/** Days in full; those after them are listed when somebody asks for more, or something is booked. */
const daysAlways = 3;

export function TodayView({ profile }: { profile: OwnProfile }) {
  const [count, setCount] = useState(daysAtFirst);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { isLive } = useConnection();
  const { now, today, clock, bookings, blocks, days } = useToday(profile.timeZone, count);
  const listed = bookings.kind === 'ok' ? bookings.value : null;
  const rows = useMemo(() => rowsByDay(listed ?? [], blocks, clock), [listed, blocks, clock]);
  const notices = useNotices(
    useMemo(() => (listed ?? []).filter(({ status }) => status === 'active').map(({ id }) => id), [listed]),
  );
  const next = nextBooking(listed ?? [], now);
  const dates = Array.from({ length: count }, (_, index) => addDays(today, index));
  const shown = dates.filter((date, index) => index < daysAlways || count > daysAtFirst || rows.has(date));
  return (
    <>
      <TodayHead
        name={profile.name}
        left={rows.has(today) ? leftOf(rows.get(today) ?? [], now) : null}
        now={now}
        clock={clock}
        actions={
          <>
            <Button look="outlined" isDisabled={!isLive} onPress={() => setOpen({ what: 'block' })}>
              {todayWords.block}
            </Button>
            <Button
              look={next?.type.place.kind === 'video' ? 'outlined' : 'filled'}
              isDisabled={!isLive}
              onPress={() => setOpen({ what: 'book' })}
            >
              {todayWords.book}
            </Button>
          </>
        }
      />
      <div className={css['columns']}>
        <div>
          {bookings.kind === 'failed' && <p role="alert">{todayWords.failed}</p>}
          {bookings.kind === 'loading' && (
            <div className={css['outline']} role="status">
              <p className="frame-hidden">{todayWords.loading}</p>
            </div>
          )}
          {listed &&
            shown.map((date) => (
              <DayPart
                key={date}
                date={date}
                today={today}
                now={now}
                clock={clock}
                rows={rows.get(date) ?? []}
                nextId={next?.id ?? null}
                notices={notices.kind === 'ok' ? notices.value : null}
                freeCount={days.find((day) => day.date === date)?.freeCount ?? null}
                slug={profile.slug}
                onChange={(what, booking) => setOpen({ what, booking })}
              />
            ))}
          {listed && count < daysAtMost && (
            <p className={css['more']}>
              <Button look="words" onPress={() => setCount(Math.min(count + daysMore, daysAtMost))}>
                {todayWords.more}
              </Button>
            </p>
          )}
        </div>
        <aside className={css['aside']}>
          <NextDays days={days.slice(1, daysAtFirst)} rows={rows} />
          <NewsList today={today} now={now} clock={clock} />
          <CalendarPrompt />
        </aside>
      </div>
      <TodayDialogs open={open} listed={listed} {...{ today, now, clock }} onClose={() => setOpen(null)} />
    </>
  );
}
