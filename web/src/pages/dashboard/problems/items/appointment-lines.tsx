// The appointments that a problem is about, each with its page one click away.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { Link } from 'react-aria-components';
import { sayClientTime } from '../../booking/say/say-client-time.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import { useBooking } from '../../data/use-booking.ts';
import { bookingPlace } from '../../places/places.ts';
import * as css from '../problems.module.css';
import { problemsWords } from '../words/problems-words.ts';

interface AppointmentLinesProps {
  ids: readonly string[];
  now: Instant;
  clock: WallClock;
}

const mostShown = 5;

/** Reads the first five. */
export function AppointmentLines({ ids, now, clock }: AppointmentLinesProps) {
  return (
    <ul className={css['lines']}>
      {ids.slice(0, mostShown).map((id) => (
        <li key={id}>
          <AppointmentLine {...{ id, now, clock }} withName />
        </li>
      ))}
      {ids.length > mostShown && <li>{problemsWords.andMore(ids.length - mostShown)}</li>}
    </ul>
  );
}

interface AppointmentLineProps {
  id: string;
  now: Instant;
  clock: WallClock;
  withName?: boolean;
}

/** Where there is none any more, it says so. */
export function AppointmentLine({ id, now, clock, withName = false }: AppointmentLineProps) {
  const booking = useBooking(id);
  if (booking.kind === 'loading') return <span className={css['line']}>…</span>;
  if (booking.kind === 'failed') return <span className={css['line']}>{problemsWords.gone}</span>;
  const { client, type, startsAt } = booking.value;
  const theirs = sayClientTime(startsAt, client, clock);
  const what = problemsWords.what(isolated(type.name), sayDayAt(startsAt, now, clock));
  return (
    <span className={css['line']}>
      <Link href={bookingPlace(id)}>{withName ? `${isolated(client.name)}: ${what}` : what}</Link>
      {theirs !== null && <small>{theirs}</small>}
    </span>
  );
}
