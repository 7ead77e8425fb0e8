// Who comes, for what and where, and what can be done about it.
import { useState } from 'react';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { httpsLink } from '../../../../shared/kit/linked-parts.ts';
import { ConnectionNote } from '../../booking/connection-note.tsx';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { wayBackFrom } from '../../places/way-back.ts';
import * as css from '../one-booking.module.css';
import { oneBookingWords } from '../words/one-booking-words.ts';
import { sayPlace } from './say-place.ts';

interface BookingHeadProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
  onOpen: (what: 'move' | 'again' | 'cancel') => void;
}

/** From then on, joining a call is the next step. */
const soonMs = 15 * minuteMs;

export function BookingHead({ booking, now, clock, onOpen }: BookingHeadProps) {
  const { isLive } = useConnection();
  const [back] = useState(() => wayBackFrom(`/bookings/${booking.id}`));
  const { client, type, status, startsAt, endsAt } = booking;
  const isAhead = status === 'active' && startsAt > now;
  const room = type.place.kind === 'video' ? httpsLink(type.place.link) : null;
  const words = oneBookingWords;
  return (
    <header className={css['head']}>
      <div className={css['who']}>
        <ButtonLink look="quiet" href={back.place}>
          {`‹ ${back.name}`}
        </ButtonLink>
        <h1 tabIndex={-1}>
          <bdi>{client.name}</bdi>
        </h1>
        <p>
          <bdi>{words.what(type.name, words.length(type.durationMinutes))}</bdi>
          <bdi>{` ${sayPlace(booking)}`}</bdi>
        </p>
        <ConnectionNote clock={clock} />
      </div>
      <div className={css['acts']}>
        {room !== null && status === 'active' && endsAt > now && (
          <ButtonLink look={startsAt - now <= soonMs ? 'filled' : 'outlined'} href={room} target="_blank">
            {words.join}
          </ButtonLink>
        )}
        {isAhead && (
          <Button look="outlined" isDisabled={!isLive} onPress={() => onOpen('move')}>
            {words.move}
          </Button>
        )}
        <Button
          look={status === 'cancelled' ? 'filled' : 'outlined'}
          isDisabled={!isLive}
          onPress={() => onOpen('again')}
        >
          {words.again}
        </Button>
        {isAhead && (
          <Button look="outlined" isDisabled={!isLive} onPress={() => onOpen('cancel')}>
            {words.cancel}
          </Button>
        )}
      </div>
    </header>
  );
}
