// The dialogs that are opened from the day, one at a time.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { BlockDialog } from '../blocks/block-dialog.tsx';
import { BookDialog } from '../booking/book-dialog.tsx';
import { CancelDialog } from '../booking/cancel-dialog.tsx';
import { MoveDialog } from '../booking/move-dialog.tsx';
import type { OwnBooking } from '../data/day-data.ts';

export type OpenDialog =
  | { readonly what: 'block' | 'book' }
  | { readonly what: 'move' | 'cancel'; readonly booking: OwnBooking };

interface TodayDialogsProps {
  open: OpenDialog | null;
  /** As they are now; null until they are there. */
  listed: readonly OwnBooking[] | null;
  today: IsoDate;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

export function TodayDialogs({ open, listed, today, now, clock, onClose }: TodayDialogsProps) {
  const at = { today, now, clock, onClose };
  const booking = open && 'booking' in open ? open.booking : null;
  const live = (booking && listed?.find(({ id }) => id === booking.id)) ?? null;
  return (
    <>
      <BlockDialog isOpen={open?.what === 'block'} today={today} clock={clock} onClose={onClose} />
      <BookDialog isOpen={open?.what === 'book'} {...at} />
      {booking && open?.what === 'move' && <MoveDialog booking={booking} live={live} {...at} />}
      {booking && open?.what === 'cancel' && <CancelDialog {...{ booking, live, now, clock, onClose }} />}
    </>
  );
}
