// One list: its days, what is said where there are none, and the way to the next page.
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { sayDate, sayDateAndYear } from '@holdfast/contract/text/say-time.ts';
import { daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { Button } from '../../kit/button.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as css from '../bookings.module.css';
import { dayPlace } from '../model/day-place.ts';
import { bookingsWords } from '../words/bookings-words.ts';
import { FoundRowItem } from './found-row.tsx';
import { useFound } from './use-found.ts';

interface FoundListProps {
  name: string;
  input: InputOf<'findBookings'>;
  today: IsoDate;
  now: Instant;
  /** In place of the list where nothing is found. */
  none: ReactNode;
}

export function FoundList({ name, input, today, now, none }: FoundListProps) {
  const found = useFound(input);
  const { kind, days, count, hasMore } = found;
  const isEmpty = kind === 'ok' && count === 0 && !found.isFormer;
  return (
    <section aria-label={name} aria-busy={found.isFormer || kind === 'loading'} className={css['found']}>
      <header className={css['foundHead']}>
        <h2>{name}</h2>
        <p role="status">{kind === 'ok' && count > 0 && bookingsWords.found(count, !hasMore)}</p>
      </header>
      {kind === 'failed' && (
        <div role="alert" className={css['empty']}>
          <p>{bookingsWords.failed}</p>
          <Button look="outlined" onPress={found.retry}>
            {bookingsWords.again}
          </Button>
        </div>
      )}
      {kind === 'loading' && (
        <div className={css['outline']} role="status">
          <p className="frame-hidden">{bookingsWords.loading}</p>
        </div>
      )}
      <div className={found.isFormer ? css['former'] : undefined}>
        {days.map(({ date, rows }) => (
          <div key={date} className={css['day']}>
            <div className={css['dayHead']}>
              <h3>{sayDay(date, today)}</h3>
              <Link
                href={dayPlace(date)}
                className={css['print'] ?? ''}
                aria-label={bookingsWords.printDayOf(sayDate(date, dashboardReader))}
              >
                {bookingsWords.printDay}
              </Link>
            </div>
            <ol className={css['list']}>
              {rows.map((row) => (
                <FoundRowItem key={row.booking} row={row} now={now} showsAddress={input.text !== undefined} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      {isEmpty && hasMore && <p className={css['empty']}>{bookingsWords.noneSoFar}</p>}
      {isEmpty && !hasMore && <div>{none}</div>}
      {found.isMoreMissing && (
        <p role="alert" className={css['empty']}>
          {bookingsWords.moreFailed}
        </p>
      )}
      {hasMore && (
        <p className={css['more']}>
          <Button look="outlined" isPending={found.isLoadingMore} onPress={found.more}>
            {count === 0 ? bookingsWords.searchOn : bookingsWords.more}
          </Button>
        </p>
      )}
    </section>
  );
}

/** With the year where it is another one. */
function sayDay(date: IsoDate, today: IsoDate): string {
  const ahead = daysBetween(today, date);
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const said = isThisYear ? sayDate(date, dashboardReader) : sayDateAndYear(date, dashboardReader);
  if (ahead === 0) return `${bookingsWords.today}, ${said}`;
  if (ahead === 1) return `${bookingsWords.tomorrow}, ${said}`;
  return ahead === -1 ? `${bookingsWords.yesterday}, ${said}` : said;
}
