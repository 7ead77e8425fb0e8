// The dialogs that change an appointment, opened from a problem about it.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { CancelDialog } from '../booking/cancel-dialog.tsx';
import { MoveDialog } from '../booking/move-dialog.tsx';
import type { OwnBooking } from '../data/day-data.ts';
import { useBooking } from '../data/use-booking.ts';

export interface OpenDialog {
  readonly what: 'move' | 'cancel';
  readonly booking: OwnBooking;
}

interface ProblemDialogsProps {
  open: OpenDialog;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

export function ProblemDialogs({ open: { what, booking }, now, clock, onClose }: ProblemDialogsProps) {
  const seen = useBooking(booking.id);
  const live = seen.kind === 'ok' ? seen.value : null;
  const shared = { booking, live, now, clock, onClose };
  if (what === 'cancel') return <CancelDialog {...shared} />;
  return <MoveDialog {...shared} today={localDate(now, clock)} />;
}
