// Why a list of starts is empty: the first rule that leaves nothing, by the engine that makes the list.
import { openWindows } from '../availability/open-windows.ts';
import { tableEndsAt } from '../time/zone-table.ts';
import { offerSlots } from './offer-slots.ts';
import type { SlotQuestion } from './slot-question.ts';

/**
 * `no-hours`: nothing is open. `too-long`: no slot fits into what is open. `notice`, `window`: all of it is
 * too soon or too far ahead. `taken`: other appointments, holds and buffers. `limit`: the days are full.
 */
export type EmptyBecause = 'no-hours' | 'too-long' | 'notice' | 'window' | 'taken' | 'limit';

/** Longer than any range that is asked about, so that it leaves out nothing. */
const endlessDays = 10_000;

/** Null if at least one start is offered. */
export function emptyBecause(question: SlotQuestion): EmptyBecause | null {
  const { rules, from, to } = question;
  if (offerSlots(question).length > 0) return null;
  if (openWindows(rules.availability, from, to).length === 0) return 'no-hours';
  if (from >= tableEndsAt) return 'window';
  const unlimited = { ...question, taken: [], full: [] };
  const endless = { ...unlimited, rules: { ...rules, windowDays: endlessDays } };
  const steps: readonly (readonly [EmptyBecause, SlotQuestion])[] = [
    ['too-long', { ...endless, rules: { ...endless.rules, noticeMinutes: 0 }, now: from }],
    ['notice', endless],
    ['window', unlimited],
    ['taken', { ...question, full: [] }],
  ];
  return steps.find(([, asked]) => offerSlots(asked).length === 0)?.[0] ?? 'limit';
}
