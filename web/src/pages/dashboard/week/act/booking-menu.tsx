// What can be done with a booking: open it, move or cancel it before it begins, mark a no-show afterwards.
import { useRef } from 'react';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { bookingPlace } from '../../places/places.ts';
import { useGo } from '../../places/use-go.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { minuteOf } from '../model/wall-place.ts';
import type { Week } from '../model/week.ts';
import type { WeekBooking } from '../model/week-item.ts';
import { weekWords } from '../words/week-words.ts';
import { looking, type WeekAct } from './week-act.ts';
import { type WeekAction, WeekMenu } from './week-menu.tsx';

interface BookingMenuProps {
  booking: WeekBooking;
  anchor: HTMLElement;
  week: Week;
  /** There are no arrow keys on a phone: the dialog asks for the time. */
  isNarrow: boolean;
  onAct: (act: WeekAct) => void;
  onSaid: (said: string) => void;
}

export function BookingMenu({ booking, anchor, week, isNarrow, onAct, onSaid }: BookingMenuProps) {
  const at = useRef(anchor);
  const go = useGo();
  const { clock, now } = week;
  const words = weekWords.menu;
  const mark = async (noShow: boolean) => {
    const outcome = await callProvider('markNoShow', { booking: booking.id, noShow });
    const done = noShow ? words.noShowDone(booking.client) : words.noShowUndone(booking.client);
    onSaid(outcome.kind === 'ok' ? done : sayCallProblem(outcome));
  };
  const target = { date: localDate(booking.from, clock), minute: minuteOf(booking.from, clock) };
  const open: WeekAction = { key: 'open', text: words.open, onAction: () => go(bookingPlace(booking.id)) };
  const changes: WeekAction[] =
    booking.from > now
      ? [
          {
            key: 'move',
            text: words.move,
            onAction: () =>
              onAct(
                isNarrow
                  ? { kind: 'move', booking, target: null }
                  : { kind: 'moving', by: 'keys', booking, target },
              ),
          },
          {
            key: 'cancel',
            text: words.cancel,
            isWarning: true,
            onAction: () => onAct({ kind: 'cancel', booking }),
          },
        ]
      : [
          {
            key: 'no-show',
            text: booking.isNoShow ? words.undoNoShow : words.noShow,
            onAction: () => void mark(!booking.isNoShow),
          },
        ];
  const when = sayDayAndStart(booking.from, now, clock, dashboardReader);
  return (
    <WeekMenu
      at={at}
      heading={booking.client}
      note={[`${when}, ${booking.type}`, booking.clientTime].filter(Boolean).join(' · ')}
      actions={[open, ...changes]}
      onClose={() => onAct(looking)}
    />
  );
}
