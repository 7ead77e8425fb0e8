// What was booked, moved or cancelled since yesterday, newest first.
import { Link } from 'react-aria-components';
import { minuteMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { startOfDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import { useChangedBookings } from '../../data/use-bookings.ts';
import { bookingPlace } from '../../places/places.ts';
import { newsOf } from '../model/news-of.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';

interface NewsListProps {
  today: IsoDate;
  now: Instant;
  clock: WallClock;
}

const shownAtMost = 6;

export function NewsList({ today, now, clock }: NewsListProps) {
  const changed = useChangedBookings(startOfDate(addDays(today, -1), clock));
  const words = todayWords.side;
  const news = changed.kind === 'ok' ? changed.value.slice(0, shownAtMost) : null;
  return (
    <section>
      <h2>{words.news}</h2>
      {news?.length === 0 && <p className={css['none']}>{words.noNews}</p>}
      <ul className={css['news']}>
        {(news ?? []).map((booking) => (
          <li key={booking.id}>
            <b>
              <Link href={bookingPlace(booking.id)}>
                <bdi>{booking.client.name}</bdi>
              </Link>
            </b>
            <span>{` ${words.newsOf[newsOf(booking)](sayDayAt(booking.startsAt, now, clock))}`}</span>
            <small>{sayAgo(booking.stampedAt, now, clock)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayAgo(at: Instant, now: Instant, clock: WallClock): string {
  const minutes = Math.max(0, Math.floor((now - at) / minuteMs));
  return minutes < 60 ? todayWords.side.ago(minutes) : sayDayAt(at, now, clock);
}
