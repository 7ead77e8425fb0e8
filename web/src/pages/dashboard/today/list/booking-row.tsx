// One appointment: when, who, what and where, what became of its emails; the next one open in place.
import { Link } from 'react-aria-components';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { httpsLink } from '../../../../shared/kit/linked-parts.ts';
import { ChangeMenu } from '../../booking/change-menu.tsx';
import { sayClientTime } from '../../booking/say/say-client-time.ts';
import type { OwnBooking, OwnNotice } from '../../data/day-data.ts';
import { useProblems } from '../../data/own-data-context.tsx';
import { ButtonLink } from '../../kit/button.tsx';
import { bookingPlace } from '../../places/places.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { mailFate } from '../model/mail-fate.ts';
import { spanUntil } from '../model/span-until.ts';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';
import { FateMark } from './fate-mark.tsx';
import { NoShow } from './no-show.tsx';
import { sayWhat } from './say-what.ts';

interface BookingRowProps {
  booking: OwnBooking;
  /** Of this appointment; null until they are there. */
  notices: readonly OwnNotice[] | null;
  now: Instant;
  clock: WallClock;
  isNext: boolean;
  onChange: (what: 'move' | 'cancel', booking: OwnBooking) => void;
}

export function BookingRow({ booking, notices, now, clock, isNext, onChange }: BookingRowProps) {
  const { startsAt, endsAt, client, type, answers } = booking;
  const isPast = endsAt <= now;
  const hasBegun = startsAt <= now;
  const zone = sayClientTime(startsAt, client, clock);
  const room = type.place.kind === 'video' ? httpsLink(type.place.link) : null;
  const [quoted] = answers.filter(({ kind, text }) => kind === 'text' && text !== '');
  const problems = useProblems();
  const isUnreached =
    problems.kind === 'ok' &&
    problems.value.some(({ kind, subject }) => kind === 'mail-to-client' && subject === booking.id);
  const acts = {
    booking,
    onMove: () => onChange('move', booking),
    onCancel: () => onChange('cancel', booking),
  };
  const look = isPast ? 'past' : isNext ? 'next' : 'row';
  return (
    <li className={css[look]}>
      <p className={css['time']}>
        <time dateTime={new Date(startsAt).toISOString()}>{sayStart(startsAt, clock, dashboardReader)}</time>
        <small>{todayWords.to(sayTime(endsAt, clock, dashboardReader))}</small>
        {isNext && <small className={css['in']}>{sayIn(startsAt, now)}</small>}
      </p>
      <div className={css['about']}>
        <h3>
          <Link href={bookingPlace(booking.id)}>
            <bdi>{client.name}</bdi>
          </Link>
        </h3>
        <p>
          <bdi>{sayWhat(booking)}</bdi>
        </p>
        {zone !== null && !isPast && <p className={css['zone']}>{zone}</p>}
        {isNext && quoted && (
          <blockquote className={css['quote']} dir="auto">
            {quoted.text}
          </blockquote>
        )}
        {isNext && (
          <div className={css['rowActs']}>
            {room !== null && (
              <ButtonLink look="filled" href={room} target="_blank">
                {todayWords.join}
              </ButtonLink>
            )}
            {!hasBegun && <ChangeMenu {...acts} look="outlined" />}
          </div>
        )}
      </div>
      <div className={css['end']}>
        {!isPast && notices && <FateMark fate={mailFate(booking, notices, now)} now={now} clock={clock} />}
        {isUnreached && !isPast && (
          <ButtonLink look="warning" href={bookingPlace(booking.id)}>
            <span>{todayWords.fix}</span>
            <span className="frame-hidden">{todayWords.fixOf(isolated(client.name))}</span>
          </ButtonLink>
        )}
        {!hasBegun && !isNext && <ChangeMenu {...acts} look="quiet" />}
        {hasBegun && <NoShow booking={booking} />}
      </div>
    </li>
  );
}

function sayIn(startsAt: Instant, now: Instant): string {
  if (startsAt <= now) return todayWords.running;
  const { unit, count } = spanUntil(startsAt, now);
  return todayWords.in(unit, count);
}
