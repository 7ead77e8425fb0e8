// What a visitor learns of why a start is not free: never who or what has it, and no plans beyond the window.
import type { StartReason } from './start-reasons.ts';

/**
 * `past`: it has begun. `hours`: outside the hours. `grid`: no slot begins then. `notice`, `window`: too soon
 * or too far ahead. `full`: no start of that local date is free. `taken`: others of that date are.
 */
export type ClientReason = 'past' | 'hours' | 'grid' | 'notice' | 'window' | 'full' | 'taken';

const saidAs: Readonly<Record<StartReason['kind'], ClientReason>> = {
  'outside-hours': 'hours',
  'clock-gap': 'hours',
  'off-grid': 'grid',
  notice: 'notice',
  window: 'window',
  taken: 'taken',
  buffer: 'taken',
  'external-busy': 'taken',
  limit: 'taken',
};

const order: readonly ClientReason[] = ['hours', 'grid', 'notice', 'window', 'taken'];

interface StartDay {
  readonly isPast: boolean;
  /** After the booking window. The list does not show yet which hours are planned there. */
  readonly isBeyond: boolean;
  readonly isFull: boolean;
}

/**
 * The first reason that stays true whatever others book. Appointments, holds, blocked time, buffers, limits
 * are all `taken`: nobody learns which. Null if there is no reason.
 */
export function clientReason(reasons: readonly StartReason[], day: StartDay): ClientReason | null {
  if (day.isPast) return 'past';
  if (day.isBeyond) return 'window';
  const said = new Set(reasons.map(({ kind }) => saidAs[kind]));
  const first = order.find((reason) => said.has(reason)) ?? null;
  return first === 'taken' && day.isFull ? 'full' : first;
}
