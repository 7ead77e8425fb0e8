// One day of the list: its name, how much of it is free, and what stands in it.
import { sayDate, sayDates, sayWeekday } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import type { OwnBooking, OwnNotice } from '../../data/day-data.ts';
import type { OwnBlock } from '../../data/own-data.ts';
import { CopyLink } from '../../link/copy-link.tsx';
import { pageAddress } from '../../link/page-address.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { DayRow } from '../model/day-rows.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';
import { BlockRow } from './block-row.tsx';
import { BookingRow } from './booking-row.tsx';

interface DayPartProps {
  date: IsoDate;
  today: IsoDate;
  now: Instant;
  clock: WallClock;
  rows: readonly DayRow<OwnBooking, OwnBlock>[];
  nextId: string | null;
  /** Null until they are there. */
  notices: readonly OwnNotice[] | null;
  freeCount: number | null;
  slug: string;
  onChange: (what: 'move' | 'cancel', booking: OwnBooking) => void;
}

export function DayPart(props: DayPartProps) {
  const { date, today, now, clock, rows, nextId, notices, freeCount, slug, onChange } = props;
  const isToday = date === today;
  const { name, rest } = sayHeading(date, today);
  const aside = isToday ? todayWords.zone(zoneCity(clock.zone)) : sayFree(freeCount);
  return (
    <section aria-label={`${name}, ${rest}`}>
      <div className={css['day']}>
        <h2>
          <span>{`${name} `}</span>
          <small>{rest}</small>
        </h2>
        <span>{aside}</span>
      </div>
      {rows.length === 0 && isToday && (
        <div className={css['empty']}>
          <p>
            <b>{todayWords.nothing}</b>
            <span>{` ${todayWords.shareLink}`}</span>
          </p>
          <CopyLink address={pageAddress(slug)} look="outlined" />
        </div>
      )}
      {rows.length === 0 && !isToday && <p className={css['none']}>{todayWords.nothingThen}</p>}
      {rows.length > 0 && (
        <ol className={css['list']}>
          {rows.map((row) =>
            row.kind === 'block' ? (
              <BlockRow key={row.block.id} block={row.block} now={now} clock={clock} />
            ) : (
              <BookingRow
                key={row.booking.id}
                booking={row.booking}
                notices={notices && notices.filter(({ subject }) => subject === row.booking.id)}
                now={now}
                clock={clock}
                isNext={row.booking.id === nextId}
                onChange={onChange}
              />
            ),
          )}
        </ol>
      )}
    </section>
  );
}

function sayHeading(date: IsoDate, today: IsoDate): { name: string; rest: string } {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return { name: todayWords.heading, rest: sayDate(date, dashboardReader) };
  if (ahead === 1) return { name: todayWords.tomorrow, rest: sayDate(date, dashboardReader) };
  return { name: sayWeekday(date, dashboardReader), rest: sayDates(date, date, dashboardReader) };
}

function sayFree(count: number | null): string | null {
  if (count === null) return null;
  return count === 0 ? todayWords.noFree : todayWords.free(count);
}
