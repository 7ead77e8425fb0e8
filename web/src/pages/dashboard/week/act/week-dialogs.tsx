// The menu or the dialog of what somebody is doing in the week.
import { BlockDialog } from '../../availability/blocks/block-dialog.tsx';
import type { Week } from '../model/week.ts';
import { BookingMenu } from './booking-menu.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { localTimeOf } from './target-fields.tsx';
import { looking, type WeekAct } from './week-act.ts';

interface WeekDialogsProps {
  act: WeekAct;
  week: Week;
  isNarrow: boolean;
  onAct: (act: WeekAct) => void;
  onSaid: (said: string) => void;
}

export function WeekDialogs({ act, week, isNarrow, onAct, onSaid }: WeekDialogsProps) {
  const close = () => onAct(looking);
  switch (act.kind) {
    case 'booking-menu': {
      const { booking, anchor } = act;
      return <BookingMenu {...{ booking, anchor, week, isNarrow, onAct, onSaid }} />;
    }
    case 'move': {
      const { booking, target } = act;
      return <MoveDialog {...{ booking, target, week, onSaid }} onClose={close} />;
    }
    case 'cancel':
      return <CancelDialog booking={act.booking} week={week} onSaid={onSaid} onClose={close} />;
    case 'block': {
      const { target } = act;
      const first = target && {
        date: target.date,
        start: localTimeOf(target.minute),
        end: localTimeOf((target.minute + 60) % 1_440),
      };
      return <BlockDialog isOpen today={week.today} clock={week.clock} first={first} onClose={close} />;
    }
    default:
      return null;
  }
}
