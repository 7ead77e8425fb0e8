// Who comes, for what and where, and what can be done about it.
import { useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { CancelDialog } from '../../booking/cancel-dialog.tsx';
import { ConnectionNote } from '../../booking/connection-note.tsx';
import { MoveDialog } from '../../booking/move-dialog.tsx';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import * as css from '../one-booking.module.css';
import { oneBookingWords } from '../words/one-booking-words.ts';
import { sayPlace } from './say-place.ts';

interface BookingHeadProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

/** `booking`: as it was when the dialog opened. */
interface OpenDialog {
  readonly what: 'move' | 'cancel';
  readonly booking: OwnBooking;
}

export function BookingHead({ booking, now, clock }: BookingHeadProps) {
  const { isLive } = useConnection();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { client, type, status, startsAt } = booking;
  const isAhead = status === 'active' && startsAt > now;
  const words = oneBookingWords;
  const dialog = open && {
    booking: open.booking,
    live: booking,
    now,
    clock,
    onClose: () => setOpen(null),
  };
  return (
    <header className={css['head']}>
      <div className={css['who']}>
        <ButtonLink look="quiet" href="/dashboard/today">
          {`‹ ${words.back}`}
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
      {isAhead && (
        <div className={css['acts']}>
          <Button look="outlined" isDisabled={!isLive} onPress={() => setOpen({ what: 'move', booking })}>
            {words.move}
          </Button>
          <Button look="outlined" isDisabled={!isLive} onPress={() => setOpen({ what: 'cancel', booking })}>
            {words.cancel}
          </Button>
        </div>
      )}
      {dialog && open.what === 'move' && <MoveDialog {...dialog} today={localDate(now, clock)} />}
      {dialog && open.what === 'cancel' && <CancelDialog {...dialog} />}
    </header>
  );
}
