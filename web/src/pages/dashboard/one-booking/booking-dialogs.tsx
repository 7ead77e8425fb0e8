// The dialogs that are opened from an appointment's page, one at a time.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { BookDialog } from '../booking/book-dialog.tsx';
import { CancelDialog } from '../booking/cancel-dialog.tsx';
import { MoveDialog } from '../booking/move-dialog.tsx';
import type { OwnBooking } from '../data/day-data.ts';
import { AddressDialog } from './address-dialog.tsx';
import { numberOf } from './head/say-place.ts';

/** `booking`: as it was when the dialog opened. */
export interface OpenDialog {
  readonly what: 'move' | 'cancel' | 'again' | 'address';
  readonly booking: OwnBooking;
}

interface BookingDialogsProps {
  open: OpenDialog | null;
  /** As it is now. */
  live: OwnBooking;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

export function BookingDialogs({ open, live, now, clock, onClose }: BookingDialogsProps) {
  const today = localDate(now, clock);
  const { type, client } = live;
  const again = { type: type.id, client, number: numberOf(live) };
  const at = { now, clock, onClose };
  return (
    <>
      <BookDialog isOpen={open?.what === 'again'} again={again} today={today} {...at} />
      {open?.what === 'move' && <MoveDialog booking={open.booking} live={live} today={today} {...at} />}
      {open?.what === 'cancel' && <CancelDialog booking={open.booking} live={live} {...at} />}
      {open?.what === 'address' && <AddressDialog booking={live} onClose={onClose} />}
    </>
  );
}
