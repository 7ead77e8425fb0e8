// Moving: the times to choose from, then the question whether to move there.
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { ChooseTime } from './choose-time.tsx';
import { ConfirmMove } from './confirm-move.tsx';
import { useMovePicker } from '../state/use-move-picker.ts';
import { type Instant, instantFromIso, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import type { Shown } from '../state/use-manage.ts';
import type { MoveState } from '../state/move-state.ts';

export function MoveView({ manage, seen, move }: Shown & { move: MoveState }) {
  const choose = (start: Instant) =>
    manage.tell({
      kind: 'move-chosen',
      move: { key: newKey(), start: wireFromInstant(start), ...termsOf(bookable) },
    });
  const picker = useMovePicker(manage, seen, {
    isResting: move.chosen !== null,
    onChosen: choose,
  });
  const bookable = move.changed ?? picker.bookable;
  if (!move.chosen) return <ChooseTime manage={manage} seen={seen} picker={picker} />;
  return (
    <ConfirmMove
      manage={manage}
      seen={seen}
      move={move}
      start={instantFromIso(move.chosen.start)}
      clocks={picker.state.clocks}
      bookable={bookable}
      onChoose={choose}
    />
  );
}

function termsOf(type: PageBookingType | null): { terms?: string } {
  return type?.terms === undefined ? {} : { terms: type.terms };
}
