// The grid of possible starts inside one window of availability.
import type { OpenWindow } from '../availability/open-windows.ts';

/** The first point of the grid `anchor + n * step` (n >= 0) at or after `notBefore`. Milliseconds. */
export function gridStart(anchor: number, step: number, notBefore: number): number {
  if (notBefore <= anchor) return anchor;
  return anchor + Math.ceil((notBefore - anchor) / step) * step;
}

/** The anchor in force at an instant inside the window. */
export function anchorAt(window: OpenWindow, at: number): number {
  return window.anchors.findLast((anchor) => anchor <= at) ?? window.start;
}
