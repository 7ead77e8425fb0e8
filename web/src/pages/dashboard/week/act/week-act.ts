// What somebody is doing in the week: one thing at a time.
import type { Target } from '../model/target.ts';
import type { WeekBlock, WeekBooking } from '../model/week-item.ts';

export type WeekAct =
  | { readonly kind: 'looking' }
  | { readonly kind: 'booking-menu'; readonly booking: WeekBooking; readonly anchor: HTMLElement }
  | { readonly kind: 'block-menu'; readonly block: WeekBlock; readonly anchor: HTMLElement }
  | { readonly kind: 'time-menu'; readonly target: Target }
  /** Not asked yet: the booking follows the arrow keys or the mouse. */
  | {
      readonly kind: 'moving';
      readonly by: 'keys' | 'mouse';
      readonly booking: WeekBooking;
      readonly target: Target;
    }
  /** Without a target, the dialog asks for it. */
  | { readonly kind: 'move'; readonly booking: WeekBooking; readonly target: Target | null }
  | { readonly kind: 'cancel'; readonly booking: WeekBooking }
  | { readonly kind: 'unblock'; readonly block: WeekBlock }
  | { readonly kind: 'block'; readonly target: Target | null }
  | { readonly kind: 'book'; readonly target: Target | null };

export const looking: WeekAct = { kind: 'looking' };
