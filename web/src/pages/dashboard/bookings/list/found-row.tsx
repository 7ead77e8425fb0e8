// One booking of the list: when, who and what, and what became of it.
import { Link } from 'react-aria-components';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { bookingPlace } from '../../places/places.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as css from '../bookings.module.css';
import type { FoundRow } from '../model/by-day.ts';
import { bookingsWords } from '../words/bookings-words.ts';

interface FoundRowProps {
  row: FoundRow;
  now: Instant;
  /** A search shows what it may have found it by. */
  showsAddress: boolean;
}

export function FoundRowItem({ row, now, showsAddress }: FoundRowProps) {
  const { booking, startsAt, endsAt, clock, client, type, reference } = row;
  const isPast = endsAt <= now || row.status === 'cancelled';
  const mark = markOf(row, now);
  return (
    <li className={css[isPast ? 'past' : 'row']}>
      <p className={css['time']}>
        <time dateTime={new Date(startsAt).toISOString()}>{sayStart(startsAt, clock, dashboardReader)}</time>
        <small>{bookingsWords.to(sayTime(endsAt, clock, dashboardReader))}</small>
      </p>
      <div className={css['about']}>
        <h3>
          <Link href={bookingPlace(booking)}>
            <bdi>{client.name}</bdi>
          </Link>
        </h3>
        <p>
          <bdi>{type.place.text === '' ? type.name : `${type.name}, ${type.place.text}`}</bdi>
        </p>
        {showsAddress && (
          <p className={css['address']}>
            <bdi>{client.email}</bdi>
          </p>
        )}
      </div>
      <p className={css['end']}>
        {mark !== null && <span className={css[mark.look]}>{mark.text}</span>}
        <span className={css['reference']}>{reference}</span>
      </p>
    </li>
  );
}

function markOf({ status, noShow, startsAt, endsAt }: FoundRow, now: Instant) {
  if (status === 'cancelled') return { look: 'gone', text: bookingsWords.cancelled };
  if (noShow) return { look: 'gone', text: bookingsWords.noShow };
  if (startsAt <= now && endsAt > now) return { look: 'running', text: bookingsWords.running };
  return null;
}
