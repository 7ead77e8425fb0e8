// While a booking follows the arrow keys: each moves it, Enter asks, Escape leaves it.
import { useEffect, useEffectEvent } from 'react';
import { type Field, targetAfter } from '../model/target.ts';
import { looking, type WeekAct } from './week-act.ts';

export function useKeysMove(act: WeekAct, field: Field, onAct: (act: WeekAct) => void): void {
  const isMoving = act.kind === 'moving' && act.by === 'keys';
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (act.kind !== 'moving') return;
    const next = targetAfter(act.target, event.key, field);
    if (next) onAct({ ...act, target: next });
    else if (event.key === 'Enter') onAct({ kind: 'move', booking: act.booking, target: act.target });
    else if (event.key === 'Escape' || event.key === 'Tab') onAct(looking);
    if (event.key === 'Tab') return;
    // Until it is over, no key reaches what has the focus.
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    if (!isMoving) return;
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener, { capture: true });
    return () => removeEventListener('keydown', listener, { capture: true });
  }, [isMoving]);
}
