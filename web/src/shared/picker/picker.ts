// What the parts of a picker may do: tell what happened, go to another day or zone, choose a start.
import type { PickedPlace, PickerEvent, PickerState } from './picker-state.ts';
import type { Instant } from '../time/time-kinds.ts';

export interface Picker {
  state: PickerState;
  tell: (event: PickerEvent) => void;
  /** Shows another day, or the same times on another clock. */
  go: (change: Partial<Pick<PickedPlace, 'date' | 'zone'>>, how: 'push' | 'replace') => void;
  choose: (start: Instant, how: 'push') => void;
  /** Asks again on the visitor's own wish. */
  retry: () => void;
  /** The server's clock now. */
  serverNow: () => Instant;
}
