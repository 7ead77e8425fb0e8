// Follows the mouse from a booking to another time. A press that does not move is a click.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { isIsoDate } from '@holdfast/contract/time/local-date.ts';
import { snapped, type Target } from '../model/target.ts';
import type { Axis } from '../model/axis.ts';

interface DragWishes {
  /** Where the columns of the days are: elements with `data-date`. */
  readonly table: HTMLElement;
  readonly axis: Axis;
  /** The minute at which the booking begins, and how far below it the mouse has hold of it. */
  readonly start: Target;
  readonly pressed: { readonly x: number; readonly y: number };
  readonly onDrag: (target: Target) => void;
  readonly onDrop: (target: Target) => void;
  readonly onCancel: () => void;
}

const slackPixels = 5;

/** Ends by itself: when the mouse is let go, or with Escape. */
export function dragBooking({ table, axis, start, pressed, onDrag, onDrop, onCancel }: DragWishes): void {
  const listening = new AbortController();
  const { signal } = listening;
  const columns = [...table.querySelectorAll<HTMLElement>('[data-date]')];
  const grip = (targetUnder(columns, axis, pressed)?.minute ?? start.minute) - start.minute;
  let target: Target | null = null;
  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      if (target === null && Math.hypot(x - pressed.x, y - pressed.y) < slackPixels) return;
      const under = targetUnder(columns, axis, { x, y });
      if (!under) return;
      target = { date: under.date, minute: snapped(under.minute - grip) };
      onDrag(target);
    },
    { signal },
  );
  addEventListener(
    'pointerup',
    () => {
      listening.abort();
      if (target) onDrop(target);
    },
    { signal },
  );
  const cancel = () => {
    listening.abort();
    if (target) onCancel();
  };
  addEventListener('pointercancel', cancel, { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    },
    { signal, capture: true },
  );
}

/** The day and the minute below a point. Beside the columns, the nearest one counts. */
export function targetUnder(
  columns: readonly HTMLElement[],
  { fromHour, toHour }: Axis,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly date: IsoDate; readonly minute: number } | null {
  let nearest: { readonly date: IsoDate; readonly box: DOMRect; readonly away: number } | null = null;
  for (const column of columns) {
    const box = column.getBoundingClientRect();
    const date = column.dataset['date'] ?? '';
    const away = Math.max(box.left - x, 0, x - box.right);
    if (isIsoDate(date) && (nearest === null || away < nearest.away)) nearest = { date, box, away };
  }
  if (!nearest) return null;
  const share = Math.min(1, Math.max(0, (y - nearest.box.top) / nearest.box.height));
  return { date: nearest.date, minute: (fromHour + share * (toHour - fromHour)) * 60 };
}
