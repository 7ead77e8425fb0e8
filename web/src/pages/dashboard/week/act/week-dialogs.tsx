// The menu or the dialog of what somebody is doing in the week.
import { type ReactNode, useState } from 'react';
import { instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { BlockDialog } from '../../blocks/block-dialog.tsx';
import { UnblockDialog } from '../../blocks/unblock-dialog.tsx';
import { BookDialog } from '../../booking/book-dialog.tsx';
import { CancelDialog } from '../../booking/cancel-dialog.tsx';
import { MoveDialog } from '../../booking/move-dialog.tsx';
import { timeOf } from '../../booking/start/start-at.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import type { Target } from '../model/target.ts';
import { instantAt } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import { sayItemWhen } from '../say/say-item.ts';
import { BlockMenu } from './block-menu.tsx';
import { BookingMenu } from './booking-menu.tsx';
import { looking, type WeekAct } from './week-act.ts';

interface WeekDialogsProps {
  act: WeekAct;
  week: Week;
  /** Cancelled ones too, so that a dialog can tell what happened meanwhile. */
  bookings: readonly OwnBooking[];
  isNarrow: boolean;
  onAct: (act: WeekAct) => void;
  onSaid: (said: string) => void;
}

export function WeekDialogs({ act, week, bookings, isNarrow, onAct, onSaid }: WeekDialogsProps) {
  const { clock, now, today } = week;
  const onClose = () => onAct(looking);
  const startOf = (target: Target | null) => target && instantAt(target.date, target.minute, clock);
  const shared = { clock, now, today, onClose };
  if (act.kind === 'booking-menu') {
    const { booking, anchor } = act;
    return <BookingMenu {...{ booking, anchor, week, isNarrow, onAct, onSaid }} />;
  }
  if (act.kind === 'block-menu') {
    return <BlockMenu block={act.block} anchor={act.anchor} clock={clock} onAct={onAct} />;
  }
  if (act.kind === 'unblock') {
    const { block } = act;
    const when = sayItemWhen(block, clock);
    const { id, label } = block;
    return <UnblockDialog block={id} {...{ label, when, onClose }} onDone={onSaid} />;
  }
  if (act.kind === 'move' || act.kind === 'cancel') {
    const live = bookings.find(({ id }) => id === act.booking.id) ?? null;
    return (
      <AsOpened key={`${act.kind} ${act.booking.id}`} live={live}>
        {(booking) =>
          act.kind === 'move' ? (
            <MoveDialog {...{ booking, live, ...shared }} start={startOf(act.target)} />
          ) : (
            <CancelDialog {...{ booking, live, now, clock, onClose }} />
          )
        }
      </AsOpened>
    );
  }
  if (act.kind === 'book') return <BookDialog isOpen start={startOf(act.target)} {...shared} />;
  if (act.kind !== 'block') return null;
  const start = startOf(act.target);
  const first = start && {
    date: localDate(start, clock),
    start: timeOf(start, clock),
    end: timeOf(instant(start + 60 * minuteMs), clock),
  };
  return <BlockDialog isOpen today={today} clock={clock} first={first} onClose={onClose} />;
}

interface AsOpenedProps {
  live: OwnBooking | null;
  children: (booking: OwnBooking) => ReactNode;
}

/** Keeps the booking as it was when the dialog opened, whatever happens to it meanwhile. */
function AsOpened({ live, children }: AsOpenedProps) {
  const [opened] = useState(live);
  return opened && children(opened);
}
